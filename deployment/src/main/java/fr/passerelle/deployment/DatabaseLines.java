package fr.passerelle.deployment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The pool's open connections. While the database is away they are cut, so that nobody waits any
 * longer for what does not come, and none is opened.
 */
final class DatabaseLines {

  /** Those of the one pool there is; the server makes the data source itself, more than once. */
  static final DatabaseLines OF_THE_POOL = new DatabaseLines();

  /** SQL:2016, class 08: a connection could not be had. */
  private static final String AWAY = "08001";

  private final Map<Connection, Boolean> open = new WeakHashMap<>();
  private boolean cut;

  /** Refuses at once while the database is away. */
  synchronized void requireUncut() throws SQLException {
    if (cut) {
      throw new SQLException("The database is away; no connection is tried", AWAY);
    }
  }

  synchronized void opened(Connection connection) {
    open.put(connection, true);
  }

  /**
   * Ends every wait on the database: whoever waits gets a failure. On a thread of its own: H2
   * closes a connection only when its statement has ended.
   */
  void cut() {
    List<Connection> all = taken();
    Thread cutting = new Thread(() -> all.forEach(DatabaseLines::abort), "passerelle-lines");
    cutting.setDaemon(true);
    cutting.start();
  }

  private synchronized List<Connection> taken() {
    cut = true;
    List<Connection> all = new ArrayList<>(open.keySet());
    open.clear();
    return all;
  }

  /** Connections may be opened again. */
  synchronized void mend() {
    cut = false;
  }

  private static void abort(Connection connection) {
    try {
      connection.abort(Runnable::run);
      connection.close();
    } catch (SQLException | RuntimeException closedAlready) {
      // That was asked for.
    }
  }
}
