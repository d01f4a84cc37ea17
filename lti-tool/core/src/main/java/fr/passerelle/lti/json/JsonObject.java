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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A JSON object read member by member, each with the type it should have. A member that is {@code
 * null} or an empty text counts as absent everywhere, and a value is taken in each way in which
 * platforms write it ({@link Written}). Where it is still something else, {@link MalformedJson} is
 * thrown: for values that decide where data goes or what is opened. For all others there are {@link
 * #display}, and {@link #ifReadable} around any reading.
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

  /** The object, or nothing when the text is no JSON object. */
  public static Optional<JsonObject> parsed(String json) {
    return EMPTY.ifReadable(any -> Optional.of(parse(json)));
  }

  /** The same members, in maps and lists that nobody can change, however deep. */
  public JsonObject unmodifiableCopy() {
    return of((Map<?, ?>) unmodifiable(members));
  }

  /** Whether there is such a member, of any type. */
  public boolean has(String name) {
    return members.get(name) != null;
  }

  /**
   * What a reading gives, or nothing where it finds the member malformed: for values that decide
   * nothing, e.g. {@code json.ifReadable(one -> one.id("tag"))}.
   */
  public <T> Optional<T> ifReadable(Function<JsonObject, Optional<T>> reading) {
    try {
      return reading.apply(this);
    } catch (MalformedJson odd) {
      return Optional.empty();
    }
  }

  /** A text without control characters. */
  public Optional<String> text(String name) {
    Optional<String> text = opaque(name).filter(value -> !value.isBlank());
    if (text.isPresent() && !PlainText.is(text.get())) {
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
    return read(name, members.get(name), Written::text);
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

  /** A finite number. */
  public Optional<Double> decimal(String name) {
    return read(name, Written::number);
  }

  /** A number greater than 0. */
  public Optional<Double> positive(String name) {
    Optional<Double> number = decimal(name);
    if (number.isPresent() && number.get() <= 0) {
      throw new MalformedJson(name + " is not more than 0");
    }
    return number;
  }

  /** A time in ISO 8601 with its zone; ignored when it is no time. */
  public Optional<Instant> time(String name) {
    try {
      return display(name).map(text -> OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A truth value. */
  public boolean flag(String name, boolean whenNotSaid) {
    return Optional.ofNullable(members.get(name)).flatMap(Written::flag).orElse(whenNotSaid);
  }

  /** Words without spaces, in order: roles, scopes, types. What is no word is skipped. */
  public Optional<Set<String>> words(String name) {
    return read(name, Written::words);
  }

  /** An object. PHP platforms write an empty one as an empty list. */
  public Optional<JsonObject> object(String name) {
    return read(name, Written::object);
  }

  /** A list; an empty one where there is no such member. */
  public JsonList list(String name) {
    return read(name, Written::list).orElse(JsonList.EMPTY);
  }

  /** The objects of a list, in order; other elements are skipped. */
  public List<JsonObject> objects(String name) {
    return list(name).objects();
  }

  /** What to throw where a member has to be there. */
  public MalformedJson missing(String name) {
    return new MalformedJson(name + " is missing");
  }

  private <T> Optional<T> read(String name, Function<Object, Optional<T>> reading) {
    Object value = members.get(name);
    boolean isBlank = value instanceof String text && text.isBlank();
    return read(name, isBlank ? null : value, reading);
  }

  private static <T> Optional<T> read(
      String name, Object value, Function<Object, Optional<T>> reading) {
    if (value == null) {
      return Optional.empty();
    }
    Optional<T> read = reading.apply(value);
    if (read.isEmpty()) {
      throw new MalformedJson(name + " has the wrong type");
    }
    return read;
  }

  private Optional<String> textUpTo(int length, String name) {
    Optional<String> text = text(name);
    if (text.isPresent() && text.get().length() > length) {
      throw new MalformedJson(name + " is longer than " + length + " characters");
    }
    return text;
  }

  private Optional<String> shown(String name, int length) {
    return Optional.ofNullable(members.get(name))
        .flatMap(Written::text)
        .map(text -> PlainText.cut(PlainText.cleaned(text), length))
        .filter(text -> !text.isBlank());
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
  static JsonObject of(Map<?, ?> map) {
    return new JsonObject((Map<String, Object>) map);
  }
}
