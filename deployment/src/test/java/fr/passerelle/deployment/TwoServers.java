package fr.passerelle.deployment;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Two servers on one PostgreSQL, as one tool behind one address. */
record TwoServers(Database database, Path databaseLog, ToolServer first, ToolServer second)
    implements AutoCloseable {

  static TwoServers start(String name) throws IOException {
    Path log = Stage.folder(name + "-database").resolve("log");
    Database database = Database.telling(log);
    ToolServer first = ToolServer.start(Stage.folder(name + "-1"), settings(database, Map.of()));
    Map<String, String> oneAddress = Map.of("PASSERELLE_BASE_URL", first.tool().url().toString());
    ToolServer second = ToolServer.start(Stage.folder(name + "-2"), settings(database, oneAddress));
    return new TwoServers(database, log, first, second);
  }

  private static Map<String, String> settings(Database database, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.putAll(more);
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
    return database.count(rows);
  }

  long number(String query) {
    return database.number(query);
  }

  void execute(String... changes) {
    database.change(changes);
  }

  @Override
  public void close() throws IOException {
    second.close();
    first.close();
    database.close();
  }
}
