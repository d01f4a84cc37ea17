package fr.passerelle.training.attestation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an attestation is found by: 60 random bits, as twelve signs of Crockford's Base32, which
 * knows no I, L, O and U. It is read aloud in three groups of four.
 *
 * @param text the twelve signs, upper case
 */
public record ShortCode(String text) {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  /** No longer than somebody types it, with what they put between the signs. */
  private static final int LONGEST = 60;

  private static final Pattern CODE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public ShortCode {
    if (!CODE.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a code: " + text);
    }
  }

  static ShortCode next() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return new ShortCode(text.toString());
  }

  /** The code somebody typed or scanned; none where it cannot be one. */
  public static Optional<ShortCode> read(String typed) {
    return Optional.ofNullable(typed)
        .filter(text -> text.length() <= LONGEST)
        .map(ShortCode::plain)
        .filter(text -> CODE.matcher(text).matches())
        .map(ShortCode::new);
  }

  /** Crockford's way to read what looks alike. */
  private static String plain(String typed) {
    return typed
        .replaceAll("[\\s\\u00A0\\u202F_.–-]", "")
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  /** As it is shown and printed: {@code 7K3M-Q9XD-2TVB}. */
  public String grouped() {
    return String.join(
        "-", text.substring(0, GROUP), text.substring(GROUP, 2 * GROUP), text.substring(2 * GROUP));
  }

  @Override
  public String toString() {
    return grouped();
  }
}
