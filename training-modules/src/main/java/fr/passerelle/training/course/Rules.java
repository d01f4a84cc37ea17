package fr.passerelle.training.course;

import java.util.List;
import java.util.Objects;

/** The small checks every content record makes; a breach names the field of the file. */
public final class Rules {

  private Rules() {}

  /** A text that is not blank, without the spaces around it. */
  public static String text(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(field + " is missing or empty");
    }
    return value.strip();
  }

  /** What has to be there. */
  public static <T> T present(String field, T value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return value;
  }

  /** A list of so many values or more. */
  public static <T> List<T> atLeast(int count, String field, List<T> values) {
    List<T> given = orEmpty(values);
    if (given.size() < count) {
      throw new IllegalArgumentException(field + " needs at least " + count);
    }
    return given;
  }

  /** The list, unless it has more than so many values. */
  public static <T> List<T> atMost(int count, String field, List<T> values) {
    if (values.size() > count) {
      throw new IllegalArgumentException(field + " has at most " + count);
    }
    return values;
  }

  /** The list, or an empty one for a field that is not there; none of its entries is empty. */
  public static <T> List<T> orEmpty(List<T> values) {
    if (values == null) {
      return List.of();
    }
    if (values.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("a list has an empty entry");
    }
    return List.copyOf(values);
  }

  /** Texts of which none is blank. */
  public static List<String> texts(String field, List<String> values) {
    return orEmpty(values).stream().map(value -> text(field, value)).toList();
  }
}
