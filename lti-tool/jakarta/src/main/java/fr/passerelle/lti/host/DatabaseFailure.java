package fr.passerelle.lti.host;

import java.sql.SQLException;
import java.util.Optional;

/** A statement of our own failed. */
public class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseFailure(SQLException cause) {
    super(cause);
  }

  /** The SQLSTATE of the innermost failure of the database, if there is one. */
  static Optional<String> stateOf(Throwable failure) {
    Optional<String> state = Optional.empty();
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && refused.getSQLState() != null) {
        state = Optional.of(refused.getSQLState());
      }
      depth++;
    }
    return state;
  }
}
