package fr.passerelle.lti.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways in which platforms write a value. Each method takes all that can only mean one thing,
 * and gives nothing for the rest. It is never given null.
 */
final class Written {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]{1,3})?");

  /** Up to here each whole number has a {@code double} of its own. */
  private static final double LARGEST_EXACT = 9_007_199_254_740_991d;

  private static final Set<String> TRUE = Set.of("true", "1", "yes", "on");
  private static final Set<String> FALSE = Set.of("false", "0", "no", "off");

  private Written() {}

  /** A text, or a whole number as its digits: who numbers things may forget the quotes. */
  static Optional<String> text(Object value) {
    if (value instanceof String text) {
      return Optional.of(text);
    }
    return value instanceof Number number ? digits(number) : Optional.empty();
  }

  private static Optional<String> digits(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      return value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT
          ? Optional.of(Long.toString((long) value))
          : Optional.empty();
    }
    return Optional.of(number.toString());
  }

  /** A finite number, or a text with one; the decimal sign may be a comma. */
  static Optional<Double> number(Object value) {
    return (value instanceof Number number
            ? Optional.of(number.doubleValue())
            : value instanceof String text ? parsed(text.strip()) : Optional.<Double>empty())
        .filter(Double::isFinite);
  }

  private static Optional<Double> parsed(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(Double.valueOf(text.replace(',', '.')))
        : Optional.empty();
  }

  /** A truth value, as itself, as a word in any case, or as 1 and 0. */
  static Optional<Boolean> flag(Object value) {
    if (value instanceof Boolean flag) {
      return Optional.of(flag);
    }
    String word = text(value).orElse("").strip().toLowerCase(Locale.ROOT);
    if (TRUE.contains(word)) {
      return Optional.of(true);
    }
    return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** A list of words, an object with words for values, or one text with spaces or commas. */
  static Optional<Set<String>> words(Object value) {
    if (value instanceof String text) {
      return Optional.of(words(List.of(text.strip().split("[\\s,]+"))));
    }
    return elements(value).map(Written::words);
  }

  private static Set<String> words(Collection<?> elements) {
    Set<String> words = new LinkedHashSet<>();
    for (Object element : elements) {
      if (element instanceof String word && !word.isBlank() && PlainText.is(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** An object; PHP writes an empty one as an empty list. */
  static Optional<JsonObject> object(Object value) {
    if (value instanceof Map<?, ?> map) {
      return Optional.of(JsonObject.of(map));
    }
    return value instanceof List<?> list && list.isEmpty()
        ? Optional.of(JsonObject.EMPTY)
        : Optional.empty();
  }

  /** A list, or an object of nothing but objects: PHP's list with a gap. */
  static Optional<JsonList> list(Object value) {
    boolean isObject = value instanceof Map<?, ?>;
    return elements(value)
        .filter(elements -> !isObject || elements.stream().allMatch(Map.class::isInstance))
        .map(elements -> new JsonList(new ArrayList<>(elements)));
  }

  private static Optional<Collection<?>> elements(Object value) {
    if (value instanceof Map<?, ?> map) {
      return Optional.of(map.values());
    }
    return value instanceof List<?> list ? Optional.of(list) : Optional.empty();
  }
}
