package fr.passerelle.lti.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Random names that cannot be guessed, and the form in which a database may know them. */
public final class Tokens {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  private Tokens() {}

  /** 256 random bits, as 43 characters of base64url. */
  public static String next() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return TEXT.encodeToString(bits);
  }

  /** Whether this could be a token or a hash of one. */
  public static boolean isWellFormed(String token) {
    return SHAPE.matcher(token).matches();
  }

  /** The SHA-256 of a token, as 43 characters of base64url: somebody who reads it cannot use it. */
  public static String hash(String token) {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      return TEXT.encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
