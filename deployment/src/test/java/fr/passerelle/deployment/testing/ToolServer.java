package fr.passerelle.deployment.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged WAR on a server of its own, started by the same command as in production ({@code
 * deployment/start}), with a folder of its own for everything it keeps.
 */
public final class ToolServer implements AutoCloseable {

  /** Less of the compiler and one thread of the collector: half the work until it is ready. */
  public static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m";

  private static final String TOKEN = "operator-of-tests";

  /** A dozen seconds when the machine has nothing else to do. */
  private static final Duration LONGEST_START = Duration.ofMinutes(4);

  private static final Path DEPLOYMENT = Path.of("").toAbsolutePath();

  private final Path folder;
  private final int port;
  private final Map<String, String> settings;
  private final HttpClient asking = HttpClient.newHttpClient();
  private Process process;
  private int starts;

  private ToolServer(Path folder, int port, Map<String, String> settings) {
    this.folder = folder;
    this.port = port;
    this.settings = new HashMap<>(settings);
  }

  /**
   * Starts a server with its default database, or with these settings.
   *
   * @param settings environment variables of the server
   */
  public static ToolServer start(Path folder, Map<String, String> settings) {
    ToolServer server = new ToolServer(folder, freePort(), settings);
    server.start();
    return server;
  }

  /** The server that {@code ./do serve} started, for {@code ./do journey}; this does not end it. */
  static Optional<ToolServer> running() {
    return Optional.ofNullable(System.getenv("PASSERELLE_TEST_PORT"))
        .map(
            port ->
                new ToolServer(Path.of("target/servers/serve"), Integer.parseInt(port), Map.of()));
  }

  public Tool tool() {
    return new Tool(URI.create("http://localhost:" + port), TOKEN);
  }

  /** Starts the server again, in the same place, and waits until it is ready. */
  public void start() {
    process = run();
    starts++;
    try {
      Eventually.get("ready server, see " + folder, LONGEST_START, this::readiness);
    } catch (AssertionError neverReady) {
      close();
      throw neverReady;
    }
  }

  /** Ends the server without a warning, as a power cut would: it can tidy nothing up. */
  public void kill() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  /** Ends the server in good order; it can be started again in the same place. */
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where it keeps everything. */
  Path folder() {
    return folder;
  }

  /** What the server has logged so far. */
  public String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int starts() {
    return starts;
  }

  /** How often the application was deployed, in all starts so far, once the last is complete. */
  public long deployments() {
    String started = "ready in";
    Eventually.get(
        "complete start, see " + folder,
        LONGEST_START,
        () -> Optional.of(true).filter(complete -> occurrences(started) == starts));
    return occurrences("Loading application [ROOT]");
  }

  private long occurrences(String words) {
    return log().lines().filter(line -> line.contains(words)).count();
  }

  @Override
  public void close() {
    if (process != null) {
      stop();
      deleteUnpacked(folder);
    }
  }

  /** Where a server with this folder unpacks itself. */
  public static Path unpacked(Path folder) {
    return folder.resolve("unpacked");
  }

  /** More than a hundred megabytes each, and of no use to whoever reads the log afterwards. */
  public static void deleteUnpacked(Path folder) {
    try (Stream<Path> unpacked = Files.walk(unpacked(folder))) {
      unpacked.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException notThere) {
      // It never came so far, or is still being written: the folder is below target/ anyway.
    }
  }

  private Process run() {
    ProcessBuilder command =
        new ProcessBuilder("bash", DEPLOYMENT.resolve("start").toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    command.environment().putAll(environment());
    command.environment().putAll(settings);
    try {
      return command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        "PORT",
        String.valueOf(port),
        "JAVA_OPTIONS",
        QUICK_START,
        "PASSERELLE_BASE_URL",
        tool().url().toString(),
        "PASSERELLE_PRIVATE_ADDRESSES",
        "127.0.0.1 localhost",
        "PASSERELLE_KEYS_NOTICE_HOURS",
        "0",
        "PASSERELLE_UNPACK",
        unpacked(folder).toString(),
        "PASSERELLE_OPERATOR_TOKEN",
        TOKEN);
  }

  private Optional<Boolean> readiness() {
    if (!process.isAlive()) {
      throw new AssertionError("The server ended:\n" + log());
    }
    return Optional.of(true).filter(ready -> isReady());
  }

  /** Whether it says now that it is ready. */
  public boolean isReady() {
    return health() == 200;
  }

  /** The status readiness answers with; 0 while nobody answers. */
  public int health() {
    return status("/health/ready");
  }

  /** The status liveness answers with; 0 while nobody answers. */
  public int liveness() {
    return status("/health/live");
  }

  private int status(String path) {
    try {
      HttpRequest health =
          HttpRequest.newBuilder(URI.create(tool().url() + path))
              .timeout(Duration.ofSeconds(5))
              .build();
      return asking.send(health, BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
