package fr.passerelle.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;

/**
 * Somebody who can publish on a platform's host and says to be that platform: their configuration
 * bears its issuer, and their registration endpoint answers with whatever client they like.
 */
final class OtherPlatform implements AutoCloseable {

  private final HttpServer server;
  private final String issuer;
  private final String clientId;
  private int registrations;

  OtherPlatform(String issuer, String clientId) {
    this.issuer = issuer;
    this.clientId = clientId;
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/configuration", exchange -> answer(exchange, configuration()));
    server.createContext("/registration", this::register);
    server.start();
  }

  /** An invitation as their administrator's browser opens it. */
  String opening(URI invitation) {
    return invitation + "?openid_configuration=" + URLEncoder.encode(at("/configuration"), UTF_8);
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

  private String configuration() {
    return """
        {"issuer": "%s", "authorization_endpoint": "%s", "token_endpoint": "%s",
         "jwks_uri": "%s", "registration_endpoint": "%s"}"""
        .formatted(issuer, at("/auth"), at("/token"), at("/keys"), at("/registration"));
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
