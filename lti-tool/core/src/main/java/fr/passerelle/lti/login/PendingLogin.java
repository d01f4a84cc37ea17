package fr.passerelle.lti.login;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.registration.RegistrationKey;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A login that went to the platform and has not come back. It lives for ten minutes and is consumed
 * once, by the first answer that carries its state (Security Framework 1.0, section 5.1.1).
 *
 * @param state base64url that nobody can guess, e.g. 256 random bits: finds this login again
 * @param nonce 256 random bits, base64url: the id token must repeat it
 * @param registration issuer and client id the login went to
 * @param browser the browser it began in
 * @param targetLinkUri the resource asked for, inside this tool
 * @param createdAt when the login began
 * @param expiresAt from when on its answer comes too late
 * @param used whether an answer has already consumed it
 * @param storageFrame the frame whose platform storage the login is bound to, when it is bound to
 *     one and not to a cookie; a host that does not keep it offers no platform storage
 */
public record PendingLogin(
    String state,
    String nonce,
    RegistrationKey registration,
    BrowserBinding browser,
    URI targetLinkUri,
    Instant createdAt,
    Instant expiresAt,
    boolean used,
    Optional<String> storageFrame) {

  /** How long a person may take to sign in at the platform. */
  public static final Duration LIFETIME = Duration.ofMinutes(10);

  /** No component may be null. */
  public PendingLogin {
    requireNonNull(state, "state");
    requireNonNull(nonce, "nonce");
    requireNonNull(registration, "registration");
    requireNonNull(browser, "browser");
    requireNonNull(targetLinkUri, "targetLinkUri");
    requireNonNull(createdAt, "createdAt");
    requireNonNull(expiresAt, "expiresAt");
    requireNonNull(storageFrame, "storageFrame");
  }

  /** A login bound to a cookie. */
  public PendingLogin(
      String state,
      String nonce,
      RegistrationKey registration,
      BrowserBinding browser,
      URI targetLinkUri,
      Instant createdAt,
      Instant expiresAt,
      boolean used) {
    this(
        state,
        nonce,
        registration,
        browser,
        targetLinkUri,
        createdAt,
        expiresAt,
        used,
        Optional.empty());
  }

  /**
   * A login that begins now, with a state and a nonce of its own.
   *
   * @param storageFrame the frame whose platform storage the login is bound to; empty for a cookie
   */
  public static PendingLogin begin(
      RegistrationKey registration,
      BrowserBinding browser,
      URI targetLinkUri,
      Optional<String> storageFrame,
      Instant now) {
    return new PendingLogin(
        RandomText.of256Bits(),
        RandomText.of256Bits(),
        registration,
        browser,
        targetLinkUri,
        now,
        now.plus(LIFETIME),
        false,
        storageFrame);
  }

  /** The same login under another state. */
  public PendingLogin as(String other) {
    return with(other, used);
  }

  /** The same login, consumed. */
  public PendingLogin consumed() {
    return with(state, true);
  }

  private PendingLogin with(String anyState, boolean isUsed) {
    return new PendingLogin(
        anyState,
        nonce,
        registration,
        browser,
        targetLinkUri,
        createdAt,
        expiresAt,
        isUsed,
        storageFrame);
  }

  /** Whether {@code now} is the end of its life or later. */
  public boolean isExpiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whether this is its nonce; takes the same time however much of it is right. */
  public boolean sent(String candidate) {
    return Secrets.equal(nonce, candidate);
  }

  /** Without state and nonce, so that no log ever holds them. */
  @Override
  public String toString() {
    return "PendingLogin[" + registration + ", until " + expiresAt + ", used=" + used + "]";
  }
}
