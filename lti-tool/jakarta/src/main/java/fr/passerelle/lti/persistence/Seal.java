package fr.passerelle.lti.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a text with AES-256-GCM: unreadable, and unchangeable unnoticed, without the operator's
 * secret. A sealed text is bound to the name it was sealed under and cannot be put in another's
 * place.
 */
final class Seal {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /**
   * @param key 32 bytes
   */
  Seal(byte[] key) {
    if (key.length != 32) {
      throw new IllegalArgumentException("The secret has 32 bytes, not " + key.length);
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Base64 of nonce and sealed text. */
  String seal(String name, String text) {
    return Base64.getEncoder().encodeToString(sealed(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Nonce and sealed bytes. */
  byte[] sealed(String name, byte[] open) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, name, open, 0);
    byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
    return whole;
  }

  /**
   * The text again.
   *
   * @throws IllegalStateException when it was sealed with another secret, under another name, or
   *     was changed since
   */
  String open(String name, String sealed) {
    return new String(opened(name, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
  }

  /**
   * The bytes again.
   *
   * @throws IllegalStateException as {@link #open}
   * @throws IllegalArgumentException when there is not even a nonce
   */
  byte[] opened(String name, byte[] whole) {
    return run(Cipher.DECRYPT_MODE, whole, name, whole, NONCE_BYTES);
  }

  private byte[] run(int mode, byte[] nonce, String name, byte[] input, int from) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
      cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input, from, input.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot open what another secret sealed: " + name, e);
    }
  }
}
