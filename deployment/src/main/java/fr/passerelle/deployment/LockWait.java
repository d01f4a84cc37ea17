package fr.passerelle.deployment;

import java.sql.SQLException;
import java.util.Set;

/** Whether a failure is a lock that was not let go in time, and nothing else. */
final class LockWait {

  /** PostgreSQL's lock_not_available and deadlock_detected; H2's lock timeout. */
  private static final Set<String> STATES = Set.of("55P03", "40P01", "HYT00");

  private LockWait() {}

  static boolean endedBy(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && STATES.contains(refused.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
