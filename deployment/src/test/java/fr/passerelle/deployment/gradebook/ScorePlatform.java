package fr.passerelle.deployment.gradebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A platform that gives tokens and takes scores, as fast as this machine can, and remembers. */
final class ScorePlatform implements AutoCloseable {

  private static final Pattern USER = Pattern.compile("\"userId\":\"([^\"]+)\"");
  private static final Pattern STAMP = Pattern.compile("\"timestamp\":\"([^\"]+)\"");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final AtomicInteger together = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger toBeLost = new AtomicInteger();
  private final Map<String, List<String>> stamps = new ConcurrentHashMap<>();

  ScorePlatform() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/token", one -> answer(one, "{\"access_token\":\"t\",\"expires_in\":3600}"));
    server.createContext("/li", this::score);
    server.setExecutor(threads);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** How often two scores of one person were here at once. */
  int together() {
    return together.get();
  }

  /** Takes the next scores and ends their connections without an answer. */
  void loseAnswers(int next) {
    toBeLost.set(next);
  }

  int taken() {
    return taken.get();
  }

  /** The stamps of one cell's scores, as they came. */
  List<String> stamps(String cell) {
    return stamps.getOrDefault(cell, List.of());
  }

  private void score(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String user = found(USER, body);
    if (!underWay.add(user)) {
      together.incrementAndGet();
    }
    stamps
        .computeIfAbsent(
            exchange.getRequestURI().getPath() + " " + user,
            cell -> Collections.synchronizedList(new ArrayList<>()))
        .add(found(STAMP, body));
    taken.incrementAndGet();
    underWay.remove(user);
    if (toBeLost.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      exchange.close();
    } else {
      answer(exchange, "");
    }
  }

  private static String found(Pattern what, String body) {
    Matcher matcher = what.matcher(body);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
