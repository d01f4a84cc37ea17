package fr.passerelle.training.catalog;

import java.util.List;

/** The small checks every content record makes; a breach names the field of the file. */
final class Rules {

  private Rules() {}

  static String text(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(field + " is missing or empty");
    }
    return value.strip();
  }

  static <T> T present(String field, T value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return value;
  }

  static <T> List<T> atLeast(int count, String field, List<T> values) {
    List<T> given = orEmpty(values);
    if (given.size() < count) {
      throw new IllegalArgumentException(field + " needs at least " + count);
    }
    return given;
  }

  static <T> List<T> orEmpty(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  static List<String> texts(String field, List<String> values) {
    return orEmpty(values).stream().map(value -> text(field, value)).toList();
  }
}
