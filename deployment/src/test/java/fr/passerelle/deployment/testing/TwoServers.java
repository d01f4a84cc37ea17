package fr.passerelle.deployment.testing;

import fr.passerelle.lti.sandbox.workspace.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Two servers on one PostgreSQL, as one tool behind one address: shared by all tests of that kind,
 * started with the first of them, ended with the JVM. Each test brings a workspace, and so a
 * registration, of its own, and asks for that one's rows.
 *
 * <p>They live in different time zones, which must make no difference. Nobody is limited; what is
 * old is found within two seconds. The database writes down every statement, behind the name of the
 * server that sent it.
 */
public record TwoServers(Database database, Path statements, ToolServer first, ToolServer second) {

  public static final String FIRST = "first";
  public static final String SECOND = "second";

  private static final Map<String, String> BUSY_KEEPERS =
      Map.of(
          "PASSERELLE_KEYS_ROTATION_DAYS", "1",
          "PASSERELLE_KEYS_NOTICE_HOURS", "24",
          "PASSERELLE_HOUSEKEEPING_SECONDS", "2");

  /** Opened once: servers that do not start fail every test at once, not each after its wait. */
  private static final class Shared {
    static final TwoServers SERVERS = open();
  }

  public static TwoServers shared() {
    return Shared.SERVERS;
  }

  private static TwoServers open() {
    Path statements = Stage.folder("two-database").resolve("log");
    Database database = Database.telling(statements);
    ToolServer first =
        ToolServer.start(
            Stage.folder("two-1"), settings(database, FIRST, "America/Guadeloupe", Map.of()));
    Map<String, String> oneAddress = Map.of("PASSERELLE_BASE_URL", first.tool().url().toString());
    ToolServer second =
        ToolServer.start(
            Stage.folder("two-2"), settings(database, SECOND, "Asia/Tokyo", oneAddress));
    TwoServers both = new TwoServers(database, statements, first, second);
    Runtime.getRuntime().addShutdownHook(new Thread(both::end));
    return both;
  }

  private static Map<String, String> settings(
      Database database, String name, String zone, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.merge("PASSERELLE_DB_URL", "&ApplicationName=" + name, String::concat);
    settings.put("JAVA_OPTIONS", ToolServer.QUICK_START + " -Duser.timezone=" + zone);
    settings.putAll(Stage.WITHOUT_LIMITS);
    settings.put("PASSERELLE_RATE_SIGNINS", "0");
    settings.putAll(BUSY_KEEPERS);
    settings.putAll(more);
    return settings;
  }

  /** What one more node of this tool is told. */
  public Map<String, String> settingsOfAnother() {
    return settings(database, "third", "Europe/Paris", Map.of("PASSERELLE_BASE_URL", origin()));
  }

  private void end() {
    second.close();
    first.close();
    database.close();
  }

  public Tool tool() {
    return first.tool();
  }

  /** The tool with a workspace of one's own; whoever opens it closes the workspace, and no more. */
  public Stage stage() {
    return Stage.of(first);
  }

  /** The number of a course's platform. */
  public long registrationOf(Course course) {
    return number(
        "select id from lti_registration where client_id = '"
            + course.registration().clientId()
            + "'");
  }

  /** The number of somebody's attempt, come from a course's platform. */
  public long attemptOf(Course course, Person person) {
    return number(
        "select a.id from training_attempt a join training_learner l on l.id = a.learner_id"
            + " where l.subject = '%s' and a.registration_id = %d"
                .formatted(person.id(), registrationOf(course)));
  }

  /** The origin of the tool's own pages, whichever server answers. */
  public String origin() {
    return tool().url().toString();
  }

  public URI onSecond(URI page) {
    return URI.create(second.tool().url() + page.getPath());
  }

  public void killBoth() {
    first.kill();
    second.kill();
  }

  public void startBoth() {
    Stream.of(first, second)
        .map(server -> CompletableFuture.runAsync(server::start))
        .toList()
        .forEach(CompletableFuture::join);
  }

  /** How many rows there are of a table, or of a table {@code where …}. */
  public long count(String rows) {
    return database.count(rows);
  }

  public long number(String query) {
    return database.number(query);
  }

  public void execute(String... changes) {
    database.change(changes);
  }

  /** A place among the statements, to read on from. */
  public long now() {
    try {
      return Files.size(statements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements that this server has sent since; of one over several lines, the first. */
  public List<String> sentBy(String server, long then) {
    return since(then).lines().filter(line -> line.startsWith(server + ":")).toList();
  }

  private String since(long then) {
    try (InputStream log = Files.newInputStream(statements)) {
      log.skipNBytes(then);
      return new String(log.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
