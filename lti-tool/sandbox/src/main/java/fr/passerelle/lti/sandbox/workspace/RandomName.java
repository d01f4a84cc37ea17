package fr.passerelle.lti.sandbox.workspace;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Names that nobody can guess. */
public final class RandomName {
  private static final String ALPHABET =
      "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomName() {}

  public static String of(int length) {
    return RANDOM
        .ints(length, 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
