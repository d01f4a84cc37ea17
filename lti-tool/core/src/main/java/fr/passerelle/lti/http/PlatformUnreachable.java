package fr.passerelle.lti.http;

/**
 * No answer could be had from a platform; whether it received the request may be unknown. Any of
 * the reasons may pass: a platform comes back, and an administrator allows an address. The message
 * is one English sentence for an administrator, with the host and without the rest of the URL.
 */
public final class PlatformUnreachable extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why there was no answer. */
  public enum Reason {
    /** No absolute http(s) URL, one with user information, or {@code http} where TLS is due. */
    BAD_URL,
    /** The name leads to a private, loopback or otherwise internal address. */
    ADDRESS_NOT_ALLOWED,
    /** The name leads nowhere. */
    UNKNOWN_HOST,
    /** Nobody listens, or the connection broke before an answer began. */
    REFUSED,
    /** No secure connection: the certificate has run out, is not trusted or another name's. */
    NOT_SECURE,
    /** The connection broke in the middle of the answer, or what came is no HTTP. */
    CUT_OFF,
    /** The connection or the whole reply took longer than {@link HttpPolicy} allows. */
    TIMEOUT,
    /** The reply is longer than {@link HttpPolicy} allows. */
    TOO_LARGE,
    /** What is asked with a token is asked of one scheme, host and port only. */
    REDIRECT_TO_OTHER_HOST,
    /** More than three. */
    TOO_MANY_REDIRECTS
  }

  private final Reason reason;

  /**
   * @param detail what an administrator may read: a host, never a whole URL
   */
  public PlatformUnreachable(Reason reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
  }

  /**
   * @param detail what an administrator may read: a host, never a whole URL
   */
  public PlatformUnreachable(Reason reason, String detail, Throwable cause) {
    super(reason + ": " + detail, cause);
    this.reason = reason;
  }

  /** Why there was no answer. */
  public Reason reason() {
    return reason;
  }
}
