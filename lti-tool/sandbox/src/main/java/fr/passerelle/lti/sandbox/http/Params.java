package fr.passerelle.lti.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Parameters of a query or of a form: each at most once, well-formed UTF-8 (OAuth 2.0, 3.1). */
public final class Params {
  private static final int MOST = 200;
  private final Map<String, String> values = new LinkedHashMap<>();

  /**
   * Reads {@code application/x-www-form-urlencoded} text; null is empty.
   *
   * @throws Refusal 400 when a name is repeated or an escape is malformed
   */
  public static Params parse(String raw) {
    Params params = new Params();
    String[] pairs = raw == null ? new String[0] : raw.split("&");
    if (pairs.length > MOST) {
      throw Refusal.badRequest("more than " + MOST + " parameters");
    }
    Stream.of(pairs).filter(pair -> !pair.isEmpty()).forEach(params::add);
    return params;
  }

  private void add(String pair) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
    String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
    if (values.putIfAbsent(name, value) != null) {
      throw Refusal.badRequest("repeated parameter: " + name);
    }
  }

  private static String decode(String raw) {
    String text;
    try {
      text = URLDecoder.decode(raw, UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("malformed escape in a parameter");
    }
    if (text.indexOf('\uFFFD') >= 0) {
      throw Refusal.badRequest("a parameter is not UTF-8");
    }
    return text;
  }

  /** The value, or empty when the parameter is absent or blank. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(v -> !v.isBlank());
  }

  /**
   * The value of a parameter that must be there.
   *
   * @throws Refusal 400 when it is absent or blank
   */
  public String require(String name) {
    return get(name).orElseThrow(() -> Refusal.badRequest("missing parameter: " + name));
  }

  /**
   * A whole number between two bounds, or the fallback when absent.
   *
   * @throws Refusal 400 when it is something else
   */
  public int number(String name, int fallback, int least, int most) {
    return get(name).map(text -> number(name, text, least, most)).orElse(fallback);
  }

  private static int number(String name, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // refused below, with the numbers out of bounds
    }
    throw Refusal.badRequest(name + " must be a number from " + least + " to " + most);
  }
}
