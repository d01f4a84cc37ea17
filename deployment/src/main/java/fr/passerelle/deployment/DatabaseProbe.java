package fr.passerelle.deployment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question to the database, on a connection of its own: it does not wait for the pool, nor for
 * anybody's lock.
 */
final class DatabaseProbe implements AutoCloseable {

  /** A database that has no connection to spare, or knows us no more, is there. */
  private static final Pattern ANSWERS = Pattern.compile("53300|28...");

  private final LimitedDataSource impatient;
  private final String readOnly;
  private Connection line;

  /**
   * @param impatient gives connections on which every wait is short
   */
  DatabaseProbe(LimitedDataSource impatient) {
    this.impatient = impatient;
    this.readOnly = impatient.isPostgres() ? "show transaction_read_only" : "select 'off'";
  }

  /**
   * Asks now, twice if need be: a line that was cut, or one answer that was late, says nothing yet.
   *
   * @return why it is away; empty when it answers
   */
  Optional<String> away() {
    return ask().isEmpty() ? Optional.empty() : ask();
  }

  /** Whether a connection opened now may write, whatever those opened before may. */
  boolean newcomersMayWrite() {
    close();
    try {
      line = impatient.getConnection();
      try (Statement statement = line.createStatement();
          ResultSet answer = statement.executeQuery(readOnly)) {
        return answer.next() && answer.getString(1).equals("off");
      }
    } catch (SQLException | RuntimeException notNow) {
      close();
      return false;
    }
  }

  private Optional<String> ask() {
    try {
      if (line == null) {
        line = impatient.getConnection();
      }
      try (Statement statement = line.createStatement()) {
        statement.execute("select 1");
      }
      return Optional.empty();
    } catch (SQLException failed) {
      close();
      String state = Optional.ofNullable(failed.getSQLState()).orElse("no state");
      return Optional.of(state).filter(code -> !ANSWERS.matcher(code).matches());
    } catch (RuntimeException driverFailed) {
      close();
      return Optional.of(driverFailed.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    Connection old = line;
    line = null;
    if (old != null) {
      try {
        old.abort(Runnable::run);
        old.close();
      } catch (SQLException goneAlready) {
        // That was asked for.
      }
    }
  }
}
