package fr.passerelle.deployment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Two servers on one PostgreSQL, as one tool behind one address. */
record TwoServers(EmbeddedPostgres database, Path databaseLog, ToolServer first, ToolServer second)
    implements AutoCloseable {

  static TwoServers start(String name) throws IOException {
    Path log = Stage.folder(name + "-database").resolve("log");
    EmbeddedPostgres database =
        EmbeddedPostgres.builder()
            .setServerConfig("log_statement", "all")
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    ToolServer first = ToolServer.start(Stage.folder(name + "-1"), settings(database, Map.of()));
    Map<String, String> oneAddress = Map.of("PASSERELLE_BASE_URL", first.tool().url().toString());
    ToolServer second = ToolServer.start(Stage.folder(name + "-2"), settings(database, oneAddress));
    return new TwoServers(database, log, first, second);
  }

  private static Map<String, String> settings(EmbeddedPostgres database, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("PASSERELLE_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource");
    settings.put("PASSERELLE_DB_URL", database.getJdbcUrl("postgres", "postgres"));
    settings.put("PASSERELLE_DB_USER", "postgres");
    settings.put("PASSERELLE_DB_PASSWORD", "postgres");
    settings.put("PASSERELLE_SECRET", "cGFzc2VyZWxsZS10ZXN0cy1wYXNzZXJlbGxlLXRlc3Q=");
    settings.put("PASSERELLE_RATE_LAUNCHES", "0");
    settings.put("PASSERELLE_RATE_REGISTRATIONS", "0");
    return settings;
  }

  Tool tool() {
    return first.tool();
  }

  /** The origin of the tool's own pages, whichever server answers. */
  String origin() {
    return tool().url().toString();
  }

  URI onSecond(URI page) {
    return URI.create(second.tool().url() + page.getPath());
  }

  void killBoth() {
    first.kill();
    second.kill();
  }

  void startBoth() {
    first.start();
    second.start();
  }

  /** How many rows there are of a table, or of a table {@code where …}. */
  long count(String rows) {
    return number("select count(*) from " + rows);
  }

  long number(String query) {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  void execute(String... changes) {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String change : changes) {
        statement.executeUpdate(change);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    second.close();
    first.close();
    database.close();
  }
}
