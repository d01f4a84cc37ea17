package fr.passerelle.lti.session;

import fr.passerelle.lti.host.ToolSettings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The unguessable names of launches. Each also says, to this tool alone, which platform it came
 * from: the page of a launch that has ended can still be shown in that platform's frame, though
 * nothing is kept of it any more.
 */
@ApplicationScoped
public class LaunchNames {

  private static final int RANDOM_BYTES = 19;
  private static final int PLATFORM_BYTES = 5;
  private static final int SEAL_BYTES = 8;
  private static final int BYTES = RANDOM_BYTES + PLATFORM_BYTES + SEAL_BYTES;
  private static final int CHARACTERS = 43;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  @Inject private ToolSettings settings;

  private byte[] secret;

  @PostConstruct
  void prepare() {
    secret = settings.secret();
  }

  /** A new name, 43 characters of base64url: 152 random bits, the platform, and a seal. */
  String next(long registrationId) {
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    byte[] platform = masked(bytes(registrationId), random);
    byte[] name = Arrays.copyOf(random, BYTES);
    System.arraycopy(platform, 0, name, RANDOM_BYTES, PLATFORM_BYTES);
    System.arraycopy(seal(name), 0, name, RANDOM_BYTES + PLATFORM_BYTES, SEAL_BYTES);
    return TEXT.encodeToString(name);
  }

  /** The registration that a launch of this name came from; empty for a name that is not ours. */
  public Optional<Long> platformOf(String name) {
    return decoded(name).filter(this::isSealed).map(this::platform);
  }

  private static Optional<byte[]> decoded(String name) {
    try {
      return Optional.of(name)
          .filter(text -> text.length() == CHARACTERS)
          .map(Base64.getUrlDecoder()::decode);
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private boolean isSealed(byte[] name) {
    byte[] seal = Arrays.copyOfRange(name, RANDOM_BYTES + PLATFORM_BYTES, BYTES);
    return MessageDigest.isEqual(seal, seal(name));
  }

  private long platform(byte[] name) {
    byte[] random = Arrays.copyOf(name, RANDOM_BYTES);
    byte[] kept = Arrays.copyOfRange(name, RANDOM_BYTES, RANDOM_BYTES + PLATFORM_BYTES);
    ByteBuffer number = ByteBuffer.allocate(Long.BYTES);
    number.position(Long.BYTES - PLATFORM_BYTES).put(masked(kept, random)).rewind();
    return number.getLong();
  }

  private static byte[] bytes(long registrationId) {
    byte[] whole = ByteBuffer.allocate(Long.BYTES).putLong(registrationId).array();
    return Arrays.copyOfRange(whole, Long.BYTES - PLATFORM_BYTES, Long.BYTES);
  }

  private byte[] masked(byte[] platform, byte[] random) {
    byte[] mask = mac("mask", random);
    byte[] masked = new byte[PLATFORM_BYTES];
    for (int i = 0; i < PLATFORM_BYTES; i++) {
      masked[i] = (byte) (platform[i] ^ mask[i]);
    }
    return masked;
  }

  private byte[] seal(byte[] name) {
    return Arrays.copyOf(
        mac("seal", Arrays.copyOf(name, RANDOM_BYTES + PLATFORM_BYTES)), SEAL_BYTES);
  }

  private byte[] mac(String purpose, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(("launch name, " + purpose).getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }
}
