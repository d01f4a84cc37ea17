package fr.passerelle.lti.sandbox.http;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON object that came from outside, read field by field; a wrong type is a 400. */
public final class Json {
  private final Map<String, Object> fields;

  private Json(Map<String, Object> fields) {
    this.fields = fields;
  }

  /**
   * Parses one JSON object.
   *
   * @throws Refusal 400 when the text is no JSON object
   */
  public static Json parse(String text) {
    try {
      Map<String, Object> fields = JSONObjectUtils.parse(text);
      if (fields != null) {
        return new Json(fields);
      }
    } catch (ParseException | RuntimeException | StackOverflowError e) {
      // refused below, with a bare null
    }
    throw Refusal.badRequest("not a JSON object");
  }

  public static Json of(Map<String, Object> fields) {
    return new Json(fields);
  }

  public Map<String, Object> fields() {
    return fields;
  }

  public boolean has(String name) {
    return fields.get(name) != null;
  }

  /** The raw value, or null. */
  /** The names of its fields. */
  public Set<String> names() {
    return Set.copyOf(fields.keySet());
  }

  public Object raw(String name) {
    return fields.get(name);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name)).map(v -> as(String.class, name, v));
  }

  public String requireText(String name) {
    return text(name).filter(v -> !v.isBlank()).orElseThrow(() -> missing(name));
  }

  public double requireNumber(String name) {
    return number(name).orElseThrow(() -> missing(name));
  }

  /** A number, or a string that holds one, as Moodle takes it. */
  public Optional<Double> number(String name) {
    return Optional.ofNullable(fields.get(name)).map(v -> toNumber(name, v));
  }

  private static double toNumber(String name, Object value) {
    try {
      double number = Double.parseDouble(value.toString().trim());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // refused below
    }
    throw Refusal.badRequest(name + " is not a number");
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  public Json object(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(v -> toJson(name, v))
        .orElseThrow(() -> missing(name));
  }

  public Optional<Json> optionalObject(String name) {
    return has(name) ? Optional.of(object(name)) : Optional.empty();
  }

  /** A list of objects; empty when the field is absent. */
  public List<Json> objects(String name) {
    return list(name).stream().map(v -> toJson(name, v)).toList();
  }

  /** A list of strings; empty when the field is absent. */
  public List<String> texts(String name) {
    return list(name).stream().map(v -> as(String.class, name, v)).toList();
  }

  private List<?> list(String name) {
    return Optional.<Object>ofNullable(fields.get(name))
        .<List<?>>map(v -> as(List.class, name, v))
        .orElse(List.of());
  }

  /** An object whose values are read as text (custom parameters); empty when absent. */
  public Map<String, String> textMap(String name) {
    Map<String, String> texts = new java.util.LinkedHashMap<>();
    optionalObject(name).ifPresent(o -> o.fields.forEach((k, v) -> texts.put(k, asText(v))));
    return texts;
  }

  private static String asText(Object value) {
    return value == null ? "" : value.toString();
  }

  /** An absolute http or https address with a host. */
  public URI requireUri(String name) {
    return toUri(name, requireText(name));
  }

  public List<URI> uris(String name) {
    return texts(name).stream().map(v -> toUri(name, v)).toList();
  }

  public static URI toUri(String name, String value) {
    return httpAddress(value)
        .orElseThrow(() -> Refusal.badRequest(name + " is not an http address"));
  }

  /** An absolute http or https address with a host, or nothing when the text is something else. */
  public static Optional<URI> httpAddress(String text) {
    try {
      return Optional.of(new URI(text))
          .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
          .filter(uri -> List.of("http", "https").contains(uri.getScheme()));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked")
  private static Json toJson(String name, Object value) {
    return new Json(as(Map.class, name, value));
  }

  private static <T> T as(Class<T> type, String name, Object value) {
    if (!type.isInstance(value)) {
      throw Refusal.badRequest(name + " has the wrong type");
    }
    return type.cast(value);
  }

  private static Refusal missing(String name) {
    return Refusal.badRequest("missing " + name);
  }
}
