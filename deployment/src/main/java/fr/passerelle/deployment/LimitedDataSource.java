package fr.passerelle.deployment;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens the connections of the pool, H2's or PostgreSQL's as the address says, and gives each of
 * them its time limits: nobody waits for a network, a statement or a lock for longer, and what a
 * transaction forgot to let go, the database lets go. What the operator's address says itself
 * counts more.
 */
public class LimitedDataSource implements DataSource {

  private static final String STATEMENT_SECONDS = "20";
  private static final String LOCK_SECONDS = "8";
  private static final String IDLE_SECONDS = "30";

  /** A little longer than a statement: the database's own answer comes first. */
  private static final String SOCKET_SECONDS = "25";

  private static final String LOGIN_SECONDS = "5";

  private static final String PROBE_SOCKET_SECONDS = "1";
  private static final String PROBE_LOGIN_SECONDS = "2";

  /** For whom the connections are. */
  private enum Use {
    POOL,
    MIGRATIONS,
    PROBE
  }

  private final Use use;
  private String url = "";
  private String user = "";
  private String password = "";

  public LimitedDataSource() {
    this(Use.POOL);
  }

  private LimitedDataSource(Use use) {
    this.use = use;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** The same database without limits on statements: for migrations, which take their time. */
  LimitedDataSource forMigrations() {
    return copyFor(Use.MIGRATIONS);
  }

  /** The same database for asking whether it is there: a second or two without answer is a no. */
  LimitedDataSource forProbing() {
    return copyFor(Use.PROBE);
  }

  private LimitedDataSource copyFor(Use other) {
    LimitedDataSource copy = new LimitedDataSource(other);
    copy.setUrl(url);
    copy.setUser(user);
    copy.setPassword(password);
    return copy;
  }

  boolean isPostgres() {
    return url.startsWith("jdbc:postgresql:");
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @Override
  public Connection getConnection(String name, String secret) throws SQLException {
    if (use == Use.POOL) {
      DatabaseLines.OF_THE_POOL.requireUncut();
    }
    Connection connection = limits(opened(name, secret));
    if (use == Use.POOL) {
      DatabaseLines.OF_THE_POOL.opened(connection);
    }
    return connection;
  }

  private Connection opened(String name, String secret) throws SQLException {
    Connection connection = driver().connect(url, properties(name, secret));
    if (connection == null) {
      throw new SQLException("No address of H2 or PostgreSQL in PASSERELLE_DB_URL", "08001");
    }
    return connection;
  }

  /** H2 comes with the server. */
  private Driver driver() throws SQLException {
    try {
      return (Driver)
          Class.forName(isPostgres() ? "org.postgresql.Driver" : "org.h2.Driver")
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new SQLException("The database's driver is missing", "08001", missing);
    }
  }

  private Properties properties(String name, String secret) {
    Properties properties = new Properties();
    properties.setProperty("user", name);
    properties.setProperty("password", secret);
    if (isPostgres()) {
      properties.setProperty("ApplicationName", "passerelle");
      properties.setProperty("tcpKeepAlive", "true");
      networkLimits(properties);
    }
    return properties;
  }

  private void networkLimits(Properties properties) {
    String connecting = use == Use.PROBE ? PROBE_LOGIN_SECONDS : LOGIN_SECONDS;
    properties.setProperty("loginTimeout", connecting);
    properties.setProperty("connectTimeout", connecting);
    switch (use) {
      case POOL -> properties.setProperty("socketTimeout", SOCKET_SECONDS);
      case PROBE -> properties.setProperty("socketTimeout", PROBE_SOCKET_SECONDS);
      case MIGRATIONS -> {} // they take their time
    }
  }

  private Connection limits(Connection connection) throws SQLException {
    String settings = settings();
    if (!settings.isEmpty()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(settings);
      } catch (SQLException failed) {
        connection.close();
        throw failed;
      }
    }
    return connection;
  }

  private String settings() {
    return switch (use) {
      case POOL -> isPostgres() ? postgresLimits() : h2Limits();
      case PROBE -> isPostgres() ? "set application_name = 'passerelle-watch'" : "";
      case MIGRATIONS -> "";
    };
  }

  private String postgresLimits() {
    return limit("statement_timeout", STATEMENT_SECONDS)
        + limit("lock_timeout", LOCK_SECONDS)
        + limit("idle_in_transaction_session_timeout", IDLE_SECONDS);
  }

  private String limit(String name, String seconds) {
    return url.contains(name) ? "" : "set " + name + " = '" + seconds + "s'; ";
  }

  private String h2Limits() {
    return (url.contains("LOCK_TIMEOUT") ? "" : "set lock_timeout " + LOCK_SECONDS + "000; ")
        + (url.contains("QUERY_TIMEOUT") ? "" : "set query_timeout " + STATEMENT_SECONDS + "000; ");
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // There is nothing to write that the pool does not.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // Ours is fixed.
  }

  @Override
  public int getLoginTimeout() {
    return Integer.parseInt(LOGIN_SECONDS);
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(LimitedDataSource.class.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("No " + type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
