package fr.passerelle.training.activity.meeting;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The door of one date. What it shows is made of the tool's secret, the date's number and the time
 * (HMAC-SHA-256), so that every node shows the same and nothing is kept: a code for cameras, anew
 * every half minute; what somebody types instead; and a word to say aloud.
 */
public final class Door {

  /** How long one code is shown. */
  public static final Duration STEP = Duration.ofSeconds(30);

  /** A code is taken while it is shown and so many steps longer: a telephone opens its page. */
  private static final int STEPS_LONGER = 2;

  /** What is typed lives longer: somebody has to find the course first. */
  private static final Duration TYPED_STEP = Duration.ofMinutes(5);

  private static final int TYPED_STEPS_LONGER = 1;
  private static final int CODE_BYTES = 12;
  private static final int TYPED_DIGITS = 8;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final SecretKeySpec key;
  private final long date;

  /**
   * @param secret of the tool
   * @param date its number
   */
  public Door(byte[] secret, long date) {
    this.key = new SecretKeySpec(secret, "HmacSHA256");
    this.date = date;
  }

  /** The code for cameras, 16 characters of base64url. */
  public String code(Instant now) {
    return code(step(now, STEP));
  }

  private String code(long step) {
    byte[] signed = sign("code", step);
    return TEXT.encodeToString(Arrays.copyOf(signed, CODE_BYTES));
  }

  /** When the code changes next. */
  public Instant changes(Instant now) {
    return Instant.ofEpochSecond((step(now, STEP) + 1) * STEP.toSeconds());
  }

  /** Whether this code was shown just now. */
  public boolean opensTo(String code, Instant now) {
    long step = step(now, STEP);
    return LongStream.rangeClosed(step - STEPS_LONGER, step).anyMatch(one -> same(code(one), code));
  }

  /** What to type instead, by whoever has scanned the code: eight digits. */
  public String typed(Instant now) {
    return typed(step(now, TYPED_STEP));
  }

  private String typed(long step) {
    return String.format(
        Locale.ROOT, "%0" + TYPED_DIGITS + "d", number("typed", step, 100_000_000));
  }

  /** The word to say aloud, and two digits; another one for each number. */
  public String word(int number) {
    String word = SpokenWords.at(number("word", number, SpokenWords.count()));
    return word + " " + (10 + number("digits", number, 90));
  }

  /** Whether this is what is typed just now, or the word, however it is written. */
  public boolean opensToTyped(String text, int wordNumber, Instant now) {
    String plain = SpokenWords.plain(text);
    long step = step(now, TYPED_STEP);
    return same(SpokenWords.plain(word(wordNumber)), plain)
        || LongStream.rangeClosed(step - TYPED_STEPS_LONGER, step)
            .anyMatch(one -> same(typed(one), plain));
  }

  private static long step(Instant now, Duration length) {
    return Math.floorDiv(now.getEpochSecond(), length.toSeconds());
  }

  private int number(String what, long step, int below) {
    byte[] signed = sign(what, step);
    long number = 0;
    for (int i = 0; i < 7; i++) {
      number = number << 8 | signed[i] & 0xFF;
    }
    return (int) (number % below);
  }

  private byte[] sign(String what, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      String signed = "meeting door " + what + " " + date + " " + step;
      return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
