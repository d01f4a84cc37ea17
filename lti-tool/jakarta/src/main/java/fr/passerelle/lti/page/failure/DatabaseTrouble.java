package fr.passerelle.lti.page.failure;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A failure that is the database's and not ours: it is away, busy, full or read only, and the same
 * request may succeed in a moment.
 */
final class DatabaseTrouble {

  /**
   * SQLSTATE of PostgreSQL and H2: connection (08), rolled back (40), out of space or connections
   * (53), locked (55P03, HYT00), ended by its operator or a limit (57), disk (58, H2's 90028 to
   * 90031), too long (25P03, 57014), read only (25006, 90097), closed or being opened again (90007,
   * 90020, 90067, 90098, 90121).
   */
  private static final Pattern STATES =
      Pattern.compile(
          "08...|40...|53...|55P03|HYT00|57...|58...|25P03|25P04|25006|90007|90020|90028|90029"
              + "|9003[01]|90067|90097|90098|90121|HY000");

  /**
   * The server's: no connection free in time, a transaction that took too long, and a commit that
   * the database failed at, of which the server keeps the words alone (H2 on a full disk).
   */
  private static final Pattern SERVERS =
      Pattern.compile(
          ".*\\.(PoolingException|ResourceAllocationException|ResourceException"
              + "|LocalTransactionException|XAException)");

  private DatabaseTrouble() {}

  /** What it is, for the log, without a value of anybody's; empty when it is something else. */
  static Optional<String> in(Throwable failure) {
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && isTrouble(refused)) {
        return Optional.of(cause.getClass().getSimpleName() + " " + refused.getSQLState());
      }
      if (SERVERS.matcher(cause.getClass().getName()).matches()) {
        return Optional.of(cause.getClass().getSimpleName());
      }
      depth++;
    }
    return Optional.empty();
  }

  private static boolean isTrouble(SQLException refused) {
    return refused instanceof SQLTransientException
        || (refused.getSQLState() == null
            ? refused.getCause() != null || isOfThePool(refused)
            : STATES.matcher(refused.getSQLState()).matches());
  }

  /** The pool's own refusals carry no state, and say that no connection could be had. */
  private static boolean isOfThePool(SQLException refused) {
    return refused.getMessage() != null && refused.getMessage().contains("onnection");
  }
}
