package fr.passerelle.lti.http;

/** No answer could be had from a platform. */
public final class PlatformUnreachable extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why there was no answer. */
  public enum Reason {
    /** No absolute http(s) URL, one with user information, or {@code http} where TLS is due. */
    BAD_URL(false),
    /** The name leads to a private, loopback or otherwise internal address. */
    ADDRESS_NOT_ALLOWED(false),
    UNKNOWN_HOST(true),
    /** Nobody listens, the connection broke, or TLS failed. */
    REFUSED(true),
    TIMEOUT(true),
    TOO_LARGE(true),
    REDIRECT_TO_OTHER_HOST(true),
    TOO_MANY_REDIRECTS(true);

    private final boolean mayPass;

    Reason(boolean mayPass) {
      this.mayPass = mayPass;
    }

    /** Whether the same request may succeed later without anybody changing a setting here. */
    public boolean mayPass() {
      return mayPass;
    }
  }

  private final Reason reason;

  public PlatformUnreachable(Reason reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
  }

  public PlatformUnreachable(Reason reason, String detail, Throwable cause) {
    super(reason + ": " + detail, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
