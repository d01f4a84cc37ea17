package fr.passerelle.lti.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One request as the endpoints see it. The body is read whole, at most 1 MiB. */
public final class Request {
  private static final int LARGEST_BODY = 1 << 20;
  private final HttpExchange exchange;
  private final Map<String, String> pathVariables;
  private final byte[] body;

  Request(HttpExchange exchange, Map<String, String> pathVariables) throws IOException {
    this.exchange = exchange;
    this.pathVariables = pathVariables;
    this.body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new Refusal(413, "body larger than 1 MiB");
    }
  }

  public String method() {
    return exchange.getRequestMethod();
  }

  public URI uri() {
    return exchange.getRequestURI();
  }

  /** The part of the path that stands for {@code {name}} in the route. */
  public String path(String name) {
    return pathVariables.get(name);
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  public Params query() {
    return Params.parse(uri().getRawQuery());
  }

  /**
   * The parameters of a posted form.
   *
   * @throws Refusal 415 when the body is no form
   */
  public Params form() {
    if (!hasMediaType("application/x-www-form-urlencoded")) {
      throw new Refusal(415, "expected application/x-www-form-urlencoded");
    }
    return Params.parse(text());
  }

  /** The parameters of a GET's query or of a POST's form, as OpenID Connect allows either. */
  public Params queryOrForm() {
    return "POST".equals(method()) ? form() : query();
  }

  /**
   * The body as text.
   *
   * @throws Refusal 400 when it is not UTF-8
   */
  public String text() {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("the body is not UTF-8");
    }
  }

  public Json json() {
    return Json.parse(text());
  }

  /** Whether Content-Type names this media type, its parameters aside. */
  public boolean hasMediaType(String type) {
    return header("Content-Type")
        .map(v -> v.split(";", 2)[0].trim().toLowerCase(Locale.ROOT))
        .filter(type::equals)
        .isPresent();
  }

  public boolean accepts(String type) {
    return header("Accept").filter(v -> v.toLowerCase(Locale.ROOT).contains(type)).isPresent();
  }

  public Optional<String> bearer() {
    return header("Authorization")
        .filter(v -> v.regionMatches(true, 0, "Bearer ", 0, 7))
        .map(v -> v.substring(7).trim());
  }
}
