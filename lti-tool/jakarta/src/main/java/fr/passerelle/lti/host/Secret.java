package fr.passerelle.lti.host;

import java.util.Arrays;
import java.util.Base64;

/** The 32 bytes that seal our private keys; never printed. */
final class Secret {

  private static final int BYTES = 32;

  private final byte[] bytes;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads base64.
   *
   * @param where it was found, for the operator
   * @throws IllegalStateException when it is not base64 of 32 bytes, an empty text for one
   */
  static Secret of(String base64, String where) {
    byte[] read = decoded(base64.strip());
    if (read.length != BYTES) {
      throw new IllegalStateException(
          "The secret in " + where + " must be 32 bytes in base64 (openssl rand -base64 32)");
    }
    return new Secret(read);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException noBase64) {
      return new byte[0];
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && Arrays.equals(bytes, secret.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
