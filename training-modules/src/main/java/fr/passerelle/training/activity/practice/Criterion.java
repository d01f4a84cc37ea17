package fr.passerelle.training.activity.practice;

import java.util.Locale;

/** What a trainer looks at, the same four for every task: words, never marks. */
public enum Criterion {
  /** The goal is clear. */
  GOAL,
  /** It suits the pupils. */
  PUPILS,
  /** It respects data and rights. */
  RIGHTS,
  /** It was tried, or is ready to be. */
  TRIED;

  /** How it is called in files, and at the end of its texts' keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String textKey() {
    return "training.practice.criterion." + word();
  }
}
