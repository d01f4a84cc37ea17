package fr.passerelle.deployment.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL of its own, empty, for the servers of a test. */
public record Database(EmbeddedPostgres postgres) implements AutoCloseable {

  public static Database start() {
    try {
      return new Database(EmbeddedPostgres.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same, and it writes every statement into a file, behind the {@code ApplicationName} of
   * whoever sent it.
   */
  static Database telling(Path log) {
    try {
      return new Database(
          EmbeddedPostgres.builder()
              .setServerConfig("log_statement", "all")
              .setServerConfig("log_line_prefix", "%a:")
              .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a server needs to use it; the same secret for all of them. */
  public Map<String, String> settings() {
    return Map.of(
        "PASSERELLE_DB_DRIVER",
        "org.postgresql.ds.PGSimpleDataSource",
        "PASSERELLE_DB_URL",
        postgres.getJdbcUrl("postgres", "postgres"),
        "PASSERELLE_DB_USER",
        "postgres",
        "PASSERELLE_DB_PASSWORD",
        "postgres",
        "PASSERELLE_SECRET",
        "cGFzc2VyZWxsZS10ZXN0cy1wYXNzZXJlbGxlLXRlc3Q=");
  }

  public Connection connect() throws SQLException {
    return postgres.getPostgresDatabase().getConnection();
  }

  /** How many rows a table has, or a table {@code where …}. */
  public long count(String rows) {
    return number("select count(*) from " + rows);
  }

  public long number(String query) {
    return Long.parseLong(text(query));
  }

  /** The first column of a query's first row, which there is. */
  public String text(String query) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Inserts, updates or deletes. */
  public void change(String... statements) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.executeUpdate(one);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps whoever else wants this row waiting, until it is let go. */
  public HeldRow hold(String query) throws SQLException {
    return new HeldRow(this, query);
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
