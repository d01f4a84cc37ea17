package fr.passerelle.lti.login;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable text for states and nonces. */
public final class RandomText {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /** 43 characters that are safe in a URL and in a cookie's name. */
  public static String of256Bits() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
