package fr.passerelle.training.trainer;

import java.util.Locale;
import java.util.stream.Stream;

/** Whom of the group the table shows. */
public enum Selection {
  EVERYBODY,
  CAME,
  EXPECTED,
  UNDELIVERED;

  /** What is asked for by {@code ?who=}; everybody for any other value. */
  static Selection asked(String who) {
    return Stream.of(values())
        .filter(selection -> selection.word().equals(who))
        .findFirst()
        .orElse(EVERYBODY);
  }

  /** Where the table shows it. */
  String address(String group) {
    return this == EVERYBODY ? group : group + "?who=" + word();
  }

  public String textKey() {
    return "training.group.who." + word();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
