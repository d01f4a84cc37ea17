package fr.passerelle.lti.page;

import java.security.SecureRandom;

/** A short code that ties the page a person reads to the line in the operator's log. */
public final class SupportCode {

  /** No vowels and no look-alikes: it is read aloud on the phone and spells no word. */
  private static final char[] LETTERS = "BCDFGHJKMNPQRSTVWXZ23456789".toCharArray();

  private static final SecureRandom RANDOM = new SecureRandom();

  private SupportCode() {}

  /** A new code such as {@code K7RM-2QXD}. */
  public static String next() {
    StringBuilder code = new StringBuilder(9);
    for (int i = 0; i < 8; i++) {
      if (i == 4) {
        code.append('-');
      }
      code.append(LETTERS[RANDOM.nextInt(LETTERS.length)]);
    }
    return code.toString();
  }
}
