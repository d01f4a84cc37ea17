package fr.passerelle.lti.admin.account;

import java.security.SecureRandom;
import java.time.Duration;

/** A password made by us, read from one screen and typed into another: 93 bits in 20 letters. */
public final class OneTimePassword {

  /** How long it works. */
  public static final Duration VALIDITY = Duration.ofHours(24);

  private static final char[] LETTERS = "bcdfghjkmnpqrstvwxz23456789".toCharArray();
  private static final int GROUPS = 4;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  /** Such as {@code k7rmb-2qxdf-9hjkm-tvw34}. */
  public static String next() {
    StringBuilder password = new StringBuilder();
    for (int letter = 0; letter < GROUPS * GROUP; letter++) {
      if (letter > 0 && letter % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS[RANDOM.nextInt(LETTERS.length)]);
    }
    return password.toString();
  }
}
