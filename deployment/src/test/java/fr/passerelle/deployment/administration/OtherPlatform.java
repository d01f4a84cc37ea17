package fr.passerelle.deployment.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;

/**
 * A platform that only registers: its registration endpoint answers with whatever client it likes.
 * It publishes two configurations, as if somebody else could publish there too, and may bear the
 * issuer of another platform.
 */
final class OtherPlatform implements AutoCloseable {

  private final HttpServer server;
  private final String issuer;

  static final String MOVED = "/moved";

  private final String clientId;
  private int registrations;

  /** Under its own name. */
  OtherPlatform(String clientId) {
    this("", clientId);
  }

  /** Under the name of another. */
  OtherPlatform(String issuer, String clientId) {
    this.clientId = clientId;
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.issuer = issuer.isEmpty() ? at("") : issuer;
    for (String place : new String[] {"", MOVED}) {
      server.createContext(
          place + "/configuration", exchange -> answer(exchange, configuration(place)));
    }
    server.createContext("/registration", this::register);
    server.start();
  }

  /** An invitation as their administrator's browser opens it. */
  String opening(URI invitation) {
    return opening(invitation, "");
  }

  /** The same with the configuration published somewhere: its keys are there too. */
  String opening(URI invitation, String place) {
    String configuration = at(place + "/configuration");
    return invitation + "?openid_configuration=" + URLEncoder.encode(configuration, UTF_8);
  }

  /** How often the tool has registered. */
  int registrations() {
    return registrations;
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void register(HttpExchange exchange) throws IOException {
    registrations++;
    answer(exchange, "{\"client_id\":\"%s\",\"scope\":\"\"}".formatted(clientId));
  }

  private String configuration(String place) {
    return """
        {"issuer": "%s", "authorization_endpoint": "%s", "token_endpoint": "%s",
         "jwks_uri": "%s", "registration_endpoint": "%s"}"""
        .formatted(issuer, at("/auth"), at("/token"), at(place + "/keys"), at("/registration"));
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
