package fr.passerelle.lti.json;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a platform says about its refusal, in all the shapes in which platforms say it: OAuth's
 * {@code error_description} (RFC 6749, section 5.2), a problem document's {@code detail} (RFC
 * 9457), {@code message}, a list of {@code errors}, or a page. They are all that its administrator
 * has to go on. One line without markup, cut after 500 characters; it is the platform's, so escape
 * it.
 */
public final class PlatformWords {

  private static final int LENGTH = 500;
  private static final int DEEPEST = 4;

  /** The best first: what follows is a code or a heading, of use where nothing else is said. */
  private static final List<String> SENTENCES =
      List.of("error_description", "detail", "details", "message", "errors", "reason");

  private static final List<String> HEADINGS = List.of("error", "title", "error_code", "code");

  /** Which of the things sent a sentence is about. */
  private static final List<String> SUBJECTS = List.of("field", "property", "path", "parameter");

  private PlatformWords() {}

  /**
   * @param body of any media type
   * @return empty when it says nothing
   */
  public static String in(String body) {
    return line(
        parsed(body.strip())
            .map(json -> String.join(" ; ", said(json, 0)))
            .orElse(withoutMarkup(body)));
  }

  private static Optional<Object> parsed(String text) {
    boolean isJson = text.startsWith("{") || text.startsWith("[");
    return isJson
        ? JsonObject.parsed("{\"said\":" + text + "}").map(all -> all.members().get("said"))
        : Optional.empty();
  }

  private static Set<String> said(Object value, int depth) {
    Set<String> words = new LinkedHashSet<>();
    if (value instanceof String text && !text.isBlank()) {
      words.add(withoutMarkup(text));
    } else if (value instanceof Number number) {
      words.add(number.toString());
    } else if (value instanceof Map<?, ?> map && depth < DEEPEST) {
      words.addAll(ofObject(map, depth + 1));
    } else if (value instanceof Collection<?> list && depth < DEEPEST) {
      list.forEach(element -> words.addAll(said(element, depth + 1)));
    }
    return words;
  }

  private static Set<String> ofObject(Map<?, ?> object, int depth) {
    Set<String> words = members(object, SENTENCES, depth);
    if (words.isEmpty()) {
      words = members(object, HEADINGS, depth);
    }
    return words.isEmpty() ? byField(object, depth) : about(object, words);
  }

  private static Set<String> members(Map<?, ?> object, List<String> names, int depth) {
    Set<String> words = new LinkedHashSet<>();
    names.forEach(name -> words.addAll(said(object.get(name), depth)));
    return words;
  }

  private static Set<String> about(Map<?, ?> object, Set<String> words) {
    Stream<String> subjects =
        SUBJECTS.stream()
            .map(object::get)
            .filter(Objects::nonNull)
            .filter(String.class::isInstance)
            .map(String.class::cast);
    String subject = String.join(".", subjects.toList());
    return subject.isBlank() ? words : Set.of(subject + ": " + String.join(", ", words));
  }

  /** {@code {"scopes": ["is not allowed"]}}: each name with what is wrong with it. */
  private static Set<String> byField(Map<?, ?> object, int depth) {
    Set<String> words = new LinkedHashSet<>();
    object.forEach(
        (name, value) -> {
          Set<String> said = value instanceof Number ? Set.of() : said(value, depth);
          if (!said.isEmpty()) {
            words.add(name + ": " + String.join(", ", said));
          }
        });
    return words;
  }

  private static String withoutMarkup(String text) {
    if (!text.contains("<")) {
      return unescaped(text);
    }
    return unescaped(
        PlainText.cut(text, 20 * LENGTH)
            .replaceAll("(?is)<(script|style|head)\\b.*?(</\\1\\s*>|$)", " ")
            .replaceAll("(?s)<!--.*?(-->|$)", " ")
            .replaceAll("<[^<>]{0,2000}>?", " "));
  }

  private static String unescaped(String text) {
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "’")
        .replace("&amp;", "&");
  }

  private static String line(String words) {
    String line = PlainText.cleaned(words).replaceAll("\\s+", " ").strip();
    return line.length() <= LENGTH ? line : PlainText.cut(line, LENGTH).strip() + "…";
  }
}
