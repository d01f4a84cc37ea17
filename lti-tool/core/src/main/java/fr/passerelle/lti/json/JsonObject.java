package fr.passerelle.lti.json;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.passerelle.lti.http.WebAddress;
import java.net.URI;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object read member by member, each with the type it should have. A member that is {@code
 * null} counts as absent everywhere. Two ways to read a text: {@link #text} insists that it is one,
 * {@link #display} makes the best of it, for what is only shown. Where a method insists and the
 * member is something else, {@link MalformedJson} is thrown.
 *
 * @param members as they were parsed: {@link String}, {@link Number}, {@link Boolean}, {@link Map},
 *     {@link List} or null; not copied, see {@link #unmodifiableCopy()}
 */
public record JsonObject(Map<String, Object> members) {

  /** No members at all. */
  public static final JsonObject EMPTY = new JsonObject(Map.of());

  private static final int ID_LENGTH = 255;
  private static final int DISPLAY_LENGTH = 255;
  private static final int TEXT_LENGTH = 4000;

  /**
   * Reads one object.
   *
   * @throws MalformedJson when the text is no JSON object
   */
  public static JsonObject parse(String json) {
    if (!json.stripLeading().startsWith("{")) { // the parser also takes null and []
      throw new MalformedJson("no JSON object");
    }
    try {
      return new JsonObject(JSONObjectUtils.parse(json));
    } catch (ParseException | RuntimeException e) {
      throw new MalformedJson("no JSON object");
    }
  }

  /**
   * The objects of a JSON list, in order; other elements are skipped.
   *
   * @throws MalformedJson when the text is no JSON list
   */
  public static List<JsonObject> parseList(String json) {
    String text = json.strip();
    if (!text.startsWith("[")) {
      throw new MalformedJson("no JSON list");
    }
    return parse("{\"list\":" + text + "}").objects("list");
  }

  /** The same members, in maps and lists that nobody can change, however deep. */
  public JsonObject unmodifiableCopy() {
    return ofMap((Map<?, ?>) unmodifiable(members));
  }

  /** Whether there is such a member, of any type. */
  public boolean has(String name) {
    return members.get(name) != null;
  }

  /** A text without control characters; an empty one counts as absent. */
  public Optional<String> text(String name) {
    Optional<String> text = opaque(name).filter(value -> !value.isBlank());
    if (text.isPresent() && !isPlainText(text.get())) {
      throw new MalformedJson(name + " holds what is no text");
    }
    return text;
  }

  /** An identifier: a text of at most 255 characters, as the specifications limit them. */
  public Optional<String> id(String name) {
    return textUpTo(ID_LENGTH, name);
  }

  /** A text of any kind, to be passed on as it is. */
  public Optional<String> opaque(String name) {
    return member(name, String.class);
  }

  /** A line that is only shown: cleaned, cut after 255 characters, ignored when it is no text. */
  public Optional<String> display(String name) {
    return shown(name, DISPLAY_LENGTH);
  }

  /** A text that is only shown, up to 4,000 characters. */
  public Optional<String> displayAtLength(String name) {
    return shown(name, TEXT_LENGTH);
  }

  /** A {@link WebAddress} of at most 2,000 characters. */
  public Optional<URI> webAddress(String name) {
    return textUpTo(WebAddress.LONGEST, name)
        .map(
            text ->
                WebAddress.read(text)
                    .orElseThrow(() -> new MalformedJson(name + " is no http or https URL")));
  }

  /**
   * A number.
   *
   * @throws MalformedJson when the member is something else
   */
  public Optional<Number> number(String name) {
    return member(name, Number.class);
  }

  /** A number greater than 0; some platforms write it as a text. */
  public Optional<Double> positive(String name) {
    Optional<Double> number = decimal(name);
    if (number.isPresent() && number.get() <= 0) {
      throw new MalformedJson(name + " is not more than 0");
    }
    return number;
  }

  /** A finite number; some platforms write it as a text. */
  public Optional<Double> decimal(String name) {
    Object value = members.get(name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      double number = Double.parseDouble(value.toString());
      if (Double.isFinite(number)) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below, without the value.
    }
    throw new MalformedJson(name + " is no number");
  }

  /** A time in ISO 8601 with its zone; ignored when it is none. */
  public Optional<Instant> time(String name) {
    try {
      return display(name).map(text -> OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What to throw where a member has to be there. */
  public MalformedJson missing(String name) {
    return new MalformedJson(name + " is missing");
  }

  /** A truth value; some platforms write it as a text. */
  public boolean flag(String name, boolean whenAbsent) {
    Object value = members.get(name);
    return value == null ? whenAbsent : "true".equals(value.toString());
  }

  /** An object. PHP platforms write an empty one as an empty list. */
  public Optional<JsonObject> object(String name) {
    if (members.get(name) instanceof List<?> list && list.isEmpty()) {
      return Optional.of(EMPTY);
    }
    return member(name, Map.class).map(JsonObject::ofMap);
  }

  /** The texts of a list, in order; other elements are skipped. */
  public Optional<Set<String>> texts(String name) {
    return member(name, List.class).map(JsonObject::textsOf);
  }

  /** The objects of a list, in order; other elements are skipped. */
  public List<JsonObject> objects(String name) {
    return member(name, List.class).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .filter(Map.class::isInstance)
        .map(element -> ofMap((Map<?, ?>) element))
        .toList();
  }

  /** Whether a text can be stored and shown: no control character, no half of a character. */
  public static boolean isPlainText(String text) {
    return text.codePoints().noneMatch(JsonObject::isNoCharacter);
  }

  private Optional<String> textUpTo(int length, String name) {
    Optional<String> text = text(name);
    if (text.isPresent() && text.get().length() > length) {
      throw new MalformedJson(name + " is longer than " + length + " characters");
    }
    return text;
  }

  private Optional<String> shown(String name, int length) {
    return members.get(name) instanceof String text
        ? Optional.of(cut(cleaned(text), length)).filter(value -> !value.isBlank())
        : Optional.empty();
  }

  private static String cleaned(String text) {
    return text.codePoints()
        .map(c -> isNoCharacter(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean betweenHalves = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, betweenHalves ? length - 1 : length);
  }

  private static boolean isNoCharacter(int c) {
    boolean layout = c == '\n' || c == '\r' || c == '\t';
    return (Character.isISOControl(c) && !layout) || Character.getType(c) == Character.SURROGATE;
  }

  private <T> Optional<T> member(String name, Class<T> type) {
    Object value = members.get(name);
    if (value != null && !type.isInstance(value)) {
      throw new MalformedJson(name + " has the wrong type");
    }
    return Optional.ofNullable(type.cast(value));
  }

  private static Object unmodifiable(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>(); // which, unlike Map.copyOf, takes null
      map.forEach((name, member) -> copy.put(name, unmodifiable(member)));
      return Collections.unmodifiableMap(copy);
    }
    return value instanceof List<?> list
        ? list.stream().map(JsonObject::unmodifiable).toList()
        : value;
  }

  /** How many members, and none of them: who wrote them may have written about people. */
  @Override
  public String toString() {
    return "JsonObject[" + members.size() + " members]";
  }

  @SuppressWarnings("unchecked") // JSON names are texts
  private static JsonObject ofMap(Map<?, ?> map) {
    return new JsonObject((Map<String, Object>) map);
  }

  private static Set<String> textsOf(List<?> list) {
    Set<String> texts = new LinkedHashSet<>();
    for (Object element : list) {
      if (element instanceof String text && isPlainText(text)) {
        texts.add(text);
      }
    }
    return texts;
  }
}
