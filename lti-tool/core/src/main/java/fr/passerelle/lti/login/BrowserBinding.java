package fr.passerelle.lti.login;

import java.util.regex.Pattern;

/**
 * What ties a login to the browser it began in (Security Framework 1.0, section 5.1.1): without it
 * somebody could have another person's browser complete a login of their own. It is the hash of a
 * secret that this browser alone sends, usually a cookie's value:
 *
 * <pre>{@code
 * BrowserBinding browser = BrowserBinding.ofSecret(cookieValue); // null where no cookie came
 * }</pre>
 *
 * <p>What is no secret, so also no cookie at all, gives {@link #absent()}, with which nothing
 * begins and nothing is completed. Never put a constant in its place.
 *
 * @param value 43 characters of base64url, after {@code storage.} when the secret is in the
 *     platform's storage: as made by {@link #ofSecret}, for a {@link PendingLogins} to keep and to
 *     restore with this constructor
 */
public record BrowserBinding(String value) {

  /** A secret of 128 bits has 22 characters of base64url; a shorter one could be guessed. */
  static final int SHORTEST_SECRET = 22;

  private static final String NOBODY = "nobody";
  private static final Pattern HASH = Pattern.compile("(storage\\.)?[A-Za-z0-9_-]{43}");
  private static final BrowserBinding ABSENT = new BrowserBinding(NOBODY);

  /**
   * Restores a binding that was kept.
   *
   * @throws IllegalArgumentException for anything that {@link #value()} never gave
   */
  public BrowserBinding {
    if (value == null || !(value.equals(NOBODY) || HASH.matcher(value).matches())) {
      throw new IllegalArgumentException("a browser binding is made by BrowserBinding.ofSecret");
    }
  }

  /**
   * The binding of a browser that sent this secret: its SHA-256.
   *
   * @param secret at least 128 random bits as text, e.g. the value of the tool's cookie; {@link
   *     #absent()} for null and for fewer than 22 characters, so that whatever a browser sends may
   *     be passed
   */
  public static BrowserBinding ofSecret(String secret) {
    return secret == null || secret.length() < SHORTEST_SECRET
        ? ABSENT
        : new BrowserBinding(Secrets.hash(secret));
  }

  /** The binding of a browser that sent no secret. It matches none, not even itself. */
  public static BrowserBinding absent() {
    return ABSENT;
  }

  /**
   * The binding of a browser that keeps this secret in the platform's storage. It is apart from all
   * that cookies give, so that the one never passes for the other.
   */
  public static BrowserBinding ofStored(String secret) {
    return new BrowserBinding("storage." + Secrets.hash(secret));
  }

  /** Whether both are of the same browser; takes the same time whatever was right. */
  public boolean matches(BrowserBinding other) {
    return !isAbsent() && Secrets.equal(value, other.value);
  }

  private boolean isAbsent() {
    return value.equals(NOBODY);
  }
}
