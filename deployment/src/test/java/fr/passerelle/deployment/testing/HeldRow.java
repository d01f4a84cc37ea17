package fr.passerelle.deployment.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A row that a transaction of the test's own holds, so that whoever else wants it waits where the
 * test can see it.
 */
public final class HeldRow implements AutoCloseable {

  private final Database database;
  private final Connection connection;
  private final long pid;

  /**
   * Holds it.
   *
   * @param query finds the row
   */
  public HeldRow(Database database, String query) throws SQLException {
    this.database = database;
    connection = database.connect();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement();
        ResultSet backend = statement.executeQuery("select pg_backend_pid()")) {
      backend.next();
      pid = backend.getLong(1);
      statement.execute(query + " for update");
    }
  }

  /** Returns the waiting transaction, as long as it runs. */
  public String awaitWaiter() {
    return Eventually.get("somebody who waits for the row", this::waiter);
  }

  /**
   * The same for somebody who holds none of these rows meanwhile: they lock rows in order. Others
   * may hold some for a moment, so it need not be so at once.
   *
   * @param later a table and the condition that names rows which come after the one held
   */
  public String awaitWaiterBefore(String later) {
    return Eventually.get(
        "somebody who waits for the row and holds none of " + later,
        () -> waiter().filter(waiting -> areFree(later)).flatMap(free -> waiter()));
  }

  private boolean areFree(String rows) {
    String free = "select count(*) from (select 1 from " + rows + " for update skip locked) f";
    return database.number(free) == database.count(rows);
  }

  private Optional<String> waiter() {
    String waiting =
        """
        select max('pg_stat_activity where pid = ' || pid || ' and xact_start = '''
          || xact_start || '''') from pg_stat_activity where %d = any (pg_blocking_pids(pid))"""
            .formatted(pid);
    return Optional.ofNullable(database.text(waiting));
  }

  public void awaitWaiterBehindTheFirst() {
    String waiting =
        """
        pg_stat_activity first, pg_stat_activity behind
        where %d = any (pg_blocking_pids(first.pid))
          and first.pid = any (pg_blocking_pids(behind.pid))"""
            .formatted(pid);
    Eventually.get(
        "somebody who waits for the first who waits",
        () -> Optional.of(database.count(waiting)).filter(behind -> behind > 0));
  }

  public void change(String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(command);
    }
  }

  public void keep() throws SQLException {
    connection.commit();
  }

  public void letGo() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
