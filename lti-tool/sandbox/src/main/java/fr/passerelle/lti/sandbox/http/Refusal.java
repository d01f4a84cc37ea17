package fr.passerelle.lti.sandbox.http;

/** A request that is turned down: an HTTP status (4xx or 5xx) and the reason, in English. */
public final class Refusal extends RuntimeException {
  private final int status;

  public Refusal(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  public static Refusal badRequest(String reason) {
    return new Refusal(400, reason);
  }

  public int status() {
    return status;
  }
}
