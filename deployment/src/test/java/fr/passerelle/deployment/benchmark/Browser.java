package fr.passerelle.deployment.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The browser of one person who has never been here: cookies and redirects, over a connection that
 * others used before, as behind the proxy of a school.
 */
final class Browser {

  private final URI tool;
  private final Connection connection;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Browser(URI tool, Connection connection) {
    this.tool = tool;
    this.connection = connection;
  }

  /**
   * Where a request ended.
   *
   * @param address the last address asked; that of a redirect to elsewhere is not
   * @param elsewhere where the answer sends to, outside the tool; or null
   */
  record Arrival(URI address, Connection.Answer answer, URI elsewhere) {

    int status() {
      return answer.status();
    }
  }

  Arrival get(URI address) {
    return follow(address, send("GET", address, null));
  }

  /** Sends a form of a page of this origin. */
  Arrival post(URI address, Map<String, String> form, String origin) {
    return follow(address, send("POST", address, encoded(form), "Origin: " + origin + "\r\n"));
  }

  private Arrival follow(URI address, Connection.Answer answer) {
    String target = answer.status() / 100 == 3 ? answer.header("Location") : null;
    if (target == null) {
      return new Arrival(address, answer, null);
    }
    URI next = address.resolve(target);
    return next.getPort() == tool.getPort()
        ? follow(next, send("GET", next, null))
        : new Arrival(address, answer, next);
  }

  private Connection.Answer send(String method, URI address, String body, String... headers) {
    StringBuilder request = new StringBuilder(1024);
    request.append(method).append(' ').append(address.getRawPath());
    if (address.getRawQuery() != null) {
      request.append('?').append(address.getRawQuery());
    }
    request
        .append(" HTTP/1.1\r\nHost: ")
        .append(tool.getAuthority())
        .append("\r\nAccept: text/html\r\nAccept-Language: fr\r\nAccept-Encoding: gzip\r\n");
    if (!cookies.isEmpty()) {
      request.append("Cookie: ").append(joined(cookies, "; ")).append("\r\n");
    }
    for (String header : headers) {
      request.append(header);
    }
    if (body != null) {
      request
          .append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
          .append(body.length())
          .append("\r\n");
    }
    request.append("\r\n").append(body == null ? "" : body);
    try {
      Connection.Answer answer = connection.send(request.toString());
      answer.headers("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String joined(Map<String, String> pairs, String between) {
    return pairs.entrySet().stream()
        .map(pair -> pair.getKey() + "=" + pair.getValue())
        .collect(Collectors.joining(between));
  }
}
