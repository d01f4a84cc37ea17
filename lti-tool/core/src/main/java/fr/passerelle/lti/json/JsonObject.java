package fr.passerelle.lti.json;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object read member by member, each with the type it should have. A member that is {@code
 * null} counts as absent everywhere. Two ways to read a text: {@link #text} insists on its type,
 * {@link #display} ignores what is none, for what is only shown.
 */
public record JsonObject(Map<String, Object> members) {

  /**
   * @throws MalformedJson when the text is no JSON object
   */
  public static JsonObject parse(String json) {
    try {
      return new JsonObject(JSONObjectUtils.parse(json));
    } catch (ParseException | RuntimeException e) {
      throw new MalformedJson("no JSON object");
    }
  }

  public boolean has(String name) {
    return members.get(name) != null;
  }

  /** A text; an empty one counts as absent. */
  public Optional<String> text(String name) {
    return member(name, String.class).filter(text -> !text.isBlank());
  }

  /** A text that is only shown: anything else counts as absent. */
  public Optional<String> display(String name) {
    return members.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** An absolute http or https URL. */
  public Optional<URI> webAddress(String name) {
    return text(name).map(text -> webAddress(name, text));
  }

  public Optional<Number> number(String name) {
    return member(name, Number.class);
  }

  /** A truth value; platforms also write it as a text. */
  public boolean flag(String name, boolean whenAbsent) {
    Object value = members.get(name);
    return value == null ? whenAbsent : "true".equals(value.toString());
  }

  /** An object. PHP platforms write an empty one as an empty list. */
  public Optional<JsonObject> object(String name) {
    if (members.get(name) instanceof List<?> list && list.isEmpty()) {
      return Optional.of(new JsonObject(Map.of()));
    }
    return member(name, Map.class).map(JsonObject::ofMap);
  }

  /** The texts of a list, in order; elements of other types are skipped. */
  public Optional<Set<String>> texts(String name) {
    return member(name, List.class).map(JsonObject::textsOf);
  }

  /** The objects of a list, in order; elements of other types are skipped. */
  public List<JsonObject> objects(String name) {
    return member(name, List.class).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .filter(Map.class::isInstance)
        .map(element -> ofMap((Map<?, ?>) element))
        .toList();
  }

  private <T> Optional<T> member(String name, Class<T> type) {
    Object value = members.get(name);
    if (value != null && !type.isInstance(value)) {
      throw new MalformedJson(name + " has the wrong type");
    }
    return Optional.ofNullable(type.cast(value));
  }

  private static URI webAddress(String name, String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      if (web && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below, without the text.
    }
    throw new MalformedJson(name + " is no http or https URL");
  }

  @SuppressWarnings("unchecked") // JSON names are texts
  private static JsonObject ofMap(Map<?, ?> map) {
    return new JsonObject((Map<String, Object>) map);
  }

  private static Set<String> textsOf(List<?> list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(
        element -> {
          if (element instanceof String text) {
            texts.add(text);
          }
        });
    return texts;
  }
}
