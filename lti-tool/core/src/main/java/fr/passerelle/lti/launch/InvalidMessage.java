package fr.passerelle.lti.launch;

/** A message that failed a check; carries the refusal to answer with. */
public final class InvalidMessage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient LaunchRefused refusal;

  /**
   * @param detail one English sentence for the log; never a token, never personal data
   */
  public InvalidMessage(RefusalReason reason, String detail) {
    super(reason + ": " + detail, null, false, false);
    this.refusal = new LaunchRefused(reason, detail);
  }

  /** What to answer with. */
  public LaunchRefused refusal() {
    return refusal;
  }
}
