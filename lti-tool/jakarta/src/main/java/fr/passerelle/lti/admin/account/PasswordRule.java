package fr.passerelle.lti.admin.account;

import java.util.Locale;
import java.util.Optional;

/** What a chosen password must be: long, and not what anybody would try first. */
enum PasswordRule {
  TOO_SHORT,
  TOO_LONG,
  REPEATED_DIFFERENTLY,
  SAME_AS_BEFORE,
  CONTAINS_NAME,
  TOO_UNIFORM;

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final int FEWEST_DIFFERENT = 5;

  /** The first rule that this password breaks. */
  static Optional<PasswordRule> brokenBy(String name, String old, String chosen, String again) {
    if (length(chosen) < SHORTEST) {
      return Optional.of(TOO_SHORT);
    }
    if (length(chosen) > LONGEST) {
      return Optional.of(TOO_LONG);
    }
    if (!chosen.equals(again)) {
      return Optional.of(REPEATED_DIFFERENTLY);
    }
    if (chosen.equals(old)) {
      return Optional.of(SAME_AS_BEFORE);
    }
    if (chosen.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of(CONTAINS_NAME);
    }
    return chosen.chars().distinct().count() < FEWEST_DIFFERENT
        ? Optional.of(TOO_UNIFORM)
        : Optional.empty();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
