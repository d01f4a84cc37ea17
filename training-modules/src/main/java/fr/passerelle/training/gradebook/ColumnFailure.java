package fr.passerelle.training.gradebook;

import fr.passerelle.lti.service.Obstacle;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;

/** Why the columns are not as the trainer chose, or why a column could not be read. */
public enum ColumnFailure {
  /** The launch announced no gradebook whose columns can be managed. */
  NOT_OFFERED(false),
  /** The workspace's administrator does not let this tool do it. */
  NOT_PERMITTED(false),
  /** The workspace is down, slow or busy: it is tried again by itself. */
  UNREACHABLE(true),
  /** The workspace answered with a fault of its own: it is tried again by itself. */
  FAILING(true),
  /** The workspace failed to make a column: it is tried again by itself, and in another way. */
  NOT_MADE(true),
  /** The workspace said no. */
  REJECTED(false),
  /** The workspace's answer makes no sense, or leads to another host. */
  MALFORMED(false),
  /** There are more columns than could be read, so ours may be among the others. */
  INCOMPLETE(false),
  /** A column of ours was removed in the workspace. */
  COLUMN_GONE(false),
  /** The platform has been suspended by this tool's administrator. */
  SUSPENDED(false),
  /** A fault of ours: it is tried again by itself. */
  FAILURE(true);

  private final boolean passing;

  ColumnFailure(boolean passing) {
    this.passing = passing;
  }

  /** Whether the same may succeed later without anybody doing anything. */
  public boolean passing() {
    return passing;
  }

  public String textKey() {
    return "training.gradebook.trouble." + name();
  }

  static ColumnFailure of(NotReceived<?> not) {
    return switch (not.reason()) {
      case NOT_OFFERED -> NOT_OFFERED;
      case NOT_PERMITTED -> NOT_PERMITTED;
      case NOT_FOUND -> COLUMN_GONE;
      case RETRY_LATER -> not.obstacle() == Obstacle.FAILING ? FAILING : UNREACHABLE;
      case REJECTED -> REJECTED;
      case MALFORMED -> MALFORMED;
    };
  }
}
