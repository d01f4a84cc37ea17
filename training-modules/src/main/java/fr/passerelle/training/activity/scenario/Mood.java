package fr.passerelle.training.activity.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an ending feels. Each counts alike: one learns from all of them. */
public enum Mood {
  GOOD,
  MIXED,
  HARD;

  /**
   * The mood of a word in a file.
   *
   * @throws IllegalArgumentException when there is no such mood; the message is for an author
   */
  static Mood of(String word) {
    return Arrays.stream(values())
        .filter(mood -> mood.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("ending must be " + words()));
  }

  private static String words() {
    return Arrays.stream(values()).map(Mood::word).collect(Collectors.joining(", "));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of what is said of it. */
  public String textKey() {
    return "training.scenario.mood." + word();
  }
}
