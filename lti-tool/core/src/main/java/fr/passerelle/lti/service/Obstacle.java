package fr.passerelle.lti.service;

/**
 * What stands between a score and the gradebook, told apart by who can do something about it. The
 * platform's own words stand beside it, for administrators only.
 */
public enum Obstacle {
  /** The person is not, or no longer, enrolled there as somebody who is graded: enrol them. */
  NOT_IN_COURSE(false),
  /** The platform will not take this very score (400, 422): its administrator and ours look. */
  SCORE_REFUSED(false),
  /** There is no such column any more: the teacher places the activity, or makes the column. */
  COLUMN_GONE(false),
  /** The platform holds a score that it takes for a later one: it gets a new timestamp. */
  OUTDATED(true),
  /** The platform's administrator does not let this tool send scores, or not there. */
  SERVICES_REFUSED(true),
  /** The platform gives this tool no access token: its administrator looks at the registration. */
  NO_ACCESS(true),
  /** Nobody answers there, or too late: its administrator looks whether it runs. */
  UNREACHABLE(true),
  /** No secure connection: the platform's certificate has run out or is not trusted. */
  NOT_SECURE(true),
  /** Our own network or settings do not let us go there: our operator. */
  BLOCKED_HERE(true),
  /** The platform asks to be left alone for a while. */
  BUSY(true),
  /** The platform answers with a fault of its own. */
  FAILING(true),
  /**
   * The platform's services lead elsewhere: its address has changed, or a gate stands before it.
   */
  REDIRECTS(true),
  /** A web page where an answer is due: maintenance, a sign-in, a gate of the network. */
  MAINTENANCE(true),
  /** The answer was cut off or makes no sense. */
  UNREADABLE(true),
  /** Our administrator has suspended the platform, or not approved it yet. */
  SUSPENDED(true),
  /** A fault of ours. */
  OURS(true);

  private final boolean passing;

  Obstacle(boolean passing) {
    this.passing = passing;
  }

  /** Whether the same score may get through later without anybody changing the score. */
  public boolean passing() {
    return passing;
  }
}
