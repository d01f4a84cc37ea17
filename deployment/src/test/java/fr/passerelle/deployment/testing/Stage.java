package fr.passerelle.deployment.testing;

import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.SandboxOptions;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One tool and one workspace that know each other, shared by the tests that only visit: started
 * with the first of them, ended with the JVM. The workspace is 127.0.0.1 and the tool localhost, so
 * browsers take them for two sites.
 */
public record Stage(ToolServer server, Sandbox workspace, Course course) implements AutoCloseable {

  /**
   * One address stands for everybody here. It signs in seldom: whoever tries all that is wrong at
   * that door would have a password reckoned each time, which takes this server a second or two.
   */
  static final Map<String, String> WITHOUT_LIMITS =
      Map.of(
          "PASSERELLE_RATE_LAUNCHES", "0",
          "PASSERELLE_RATE_REGISTRATIONS", "0",
          "PASSERELLE_RATE_SIGNINS", "8");

  private static final AtomicInteger NEWCOMERS = new AtomicInteger();
  private static final List<String> FAMILIES =
      List.of(
          "Perrin",
          "Vuillemin",
          "Tournier",
          "Mougin",
          "Haddad",
          "Jacquot",
          "Grosjean",
          "Bouveret",
          "Cattin",
          "Diallo",
          "Euvrard",
          "Fernandes",
          "Guyot",
          "Hakimi",
          "Isabey",
          "Jobard");

  /**
   * Opened once: a server that does not start fails every test at once, not each after its wait.
   */
  private static final class Shared {
    static final Stage STAGE = openShared();
  }

  public static Stage shared() {
    return Shared.STAGE;
  }

  private static Stage openShared() {
    Stage stage =
        ToolServer.running().map(Stage::of).orElseGet(() -> open("stage", WITHOUT_LIMITS));
    Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
    return stage;
  }

  /**
   * A stage of its own, for a test that changes the server or asks too much of it.
   *
   * @param settings environment variables of the server
   */
  public static Stage open(String name, Map<String, String> settings) {
    return of(ToolServer.start(folder(name), settings));
  }

  /** A tool that others use too, with a workspace of its own. */
  static Stage of(ToolServer server) {
    Sandbox workspace = newWorkspace();
    return new Stage(
        server, workspace, new Course(workspace, server.tool().registerWith(workspace)));
  }

  /** A workspace that does not know the tool yet; whoever opens it closes it. */
  public static Sandbox newWorkspace() {
    try {
      return Sandbox.start(SandboxOptions.defaults());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shared tool with a workspace of its own, for a test that changes the workspace. */
  public static Stage another() {
    return of(shared().server());
  }

  /** Closes the workspace alone: the tool is others' too. */
  public void closeWorkspace() {
    workspace.close();
  }

  public Tool tool() {
    return server.tool();
  }

  /**
   * Adds somebody to the workspace whom no other test knows; the page offers to be them.
   *
   * @param role one of {@link fr.passerelle.lti.sandbox.workspace.Role}
   */
  public Person newcomer(String given, String occupation, String role) {
    int number = NEWCOMERS.getAndIncrement();
    String id = String.valueOf(1000 + number);
    String family = particle(number / FAMILIES.size()) + FAMILIES.get(number % FAMILIES.size());
    Person newcomer = new Person(id, given, family, occupation, List.of(role), true, true, true);
    workspace.people().put(newcomer);
    return newcomer;
  }

  /** So that no name is another's, nor a part of it: « Perrin », then « Babe Perrin ». */
  private static String particle(int round) {
    StringBuilder syllables = new StringBuilder();
    for (int rest = round, i = 0; round > 0 && i < 2; rest /= 50, i++) {
      syllables
          .append((i == 0 ? "BDFGKLMNPR" : "bdfgklmnpr").charAt(rest / 5 % 10))
          .append("aeiou".charAt(rest % 5));
    }
    return round == 0 ? "" : syllables + " ";
  }

  @Override
  public void close() {
    workspace.close();
    server.close();
  }

  /** A new folder for a server, below target/. */
  public static Path folder(String name) {
    try {
      Files.createDirectories(Path.of("target/servers"));
      return Files.createTempDirectory(Path.of("target/servers").toAbsolutePath(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
