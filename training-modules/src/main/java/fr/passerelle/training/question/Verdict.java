package fr.passerelle.training.question;

import java.util.Locale;

/** What is said first of an answer. */
public enum Verdict {
  RIGHT,
  PARTLY,
  WRONG;

  public static Verdict of(Marked marked) {
    if (marked.right()) {
      return RIGHT;
    }
    return marked.points() > 0 ? PARTLY : WRONG;
  }

  public String textKey() {
    return "training.verdict." + name().toLowerCase(Locale.ROOT);
  }

  /** The value of {@code data-state}. */
  public String state() {
    return this == RIGHT ? "right" : "review";
  }
}
