package fr.passerelle.lti.openid;

/** What became of a sign-in at the provider. */
public sealed interface SignInOutcome {

  /**
   * They are who they say, and listed.
   *
   * @param listedAs the subject or e-mail address they are listed by
   */
  record Welcome(String listedAs) implements SignInOutcome {}

  /**
   * Nobody has signed in.
   *
   * @param detail one English sentence for the log; may hold the provider's words
   */
  record Refused(Reason reason, String detail) implements SignInOutcome {}

  /** Why nobody has signed in. */
  enum Reason {
    /** The answer belongs to no sign-in of this browser's, or it took too long. */
    STATE,
    /** The provider said no: often the person did, there. */
    PROVIDER_ERROR,
    /** The provider does not answer, or answers nonsense. */
    PROVIDER_AWAY,
    /** What the provider signed does not hold. */
    TOKEN,
    /** They are who they say, and no administrator; the detail says who. */
    NOT_LISTED
  }
}
