package fr.passerelle.deployment.benchmark;

import fr.passerelle.deployment.testing.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The benchmark: several turns, in each of which every tool is started, visited by many people at
 * once, and ended. Everything listens on loopback only, and every count and time is bounded.
 */
public final class Benchmark {

  private static final int FIRST = 1_000;

  private final Path peer;
  private final Settings settings;
  private final Figures figures = new Figures();

  private Benchmark(Path peer, Settings settings) {
    this.peer = peer;
    this.settings = settings;
  }

  /**
   * How long it may take.
   *
   * @param turns of each tool
   * @param launches that are measured in each turn, when the tool is warm
   * @param javaOptions of our own server
   */
  record Settings(int turns, int launches, String javaOptions) {}

  /**
   * Measures, and writes what came out.
   *
   * @param args the peer's folder, and the folder of the report
   */
  public static void main(String[] args) {
    Settings settings =
        new Settings(
            Integer.getInteger("turns", 3),
            Integer.getInteger("launches", 3_000),
            System.getProperty("java.options", "-XX:MaxRAMPercentage=50"));
    Benchmark benchmark = new Benchmark(Path.of(args[0]), settings);
    benchmark.measure();
    new Report(benchmark.figures, settings).writeTo(Path.of(args[1]));
    System.exit(0);
  }

  private void measure() {
    for (int turn = 1; turn <= settings.turns(); turn++) {
      System.out.printf("Turn %d of %d%n", turn, settings.turns());
      onPostgres();
      onH2();
    }
  }

  private void onPostgres() {
    try (Database database = Database.start();
        Platform platform = Platform.start()) {
      try (ToolUnderTest ours =
          Passerelle.start(Optional.of(database), platform, settings.javaOptions())) {
        visit(ours, platform);
      }
      if (Ltijs.isInstalled(peer)) {
        try (ToolUnderTest other = Ltijs.start(peer, database, platform)) {
          visit(other, platform);
        }
      }
    }
  }

  private void onH2() {
    try (Platform platform = Platform.start();
        ToolUnderTest ours = Passerelle.start(Optional.empty(), platform, settings.javaOptions())) {
      visit(ours, platform);
    }
  }

  private void visit(ToolUnderTest tool, Platform platform) {
    try (Crowd crowd = new Crowd(tool, platform)) {
      String name = tool.name();
      figures.add(Figure.START, name, tool.start().toMillis() / 1e3);
      Crowd.Preparation launches = connection -> () -> crowd.newcomer(connection).launch();
      figures.add(Figure.FIRST, name, crowd.run(FIRST, launches).perSecond());
      crowd.run(settings.launches(), launches);

      Crowd.Run warm = crowd.run(settings.launches(), launches);
      figures.add(Figure.LAUNCH, name, warm.perSecond());
      figures.add(Figure.LAUNCH_CPU, name, warm.cpuMillis());
      Crowd.Run logins =
          crowd.run(settings.launches(), connection -> () -> crowd.newcomer(connection).logIn());
      figures.add(Figure.LOGIN, name, logins.perSecond());
      Crowd.Run pages =
          crowd.run(2 * settings.launches(), connection -> pageAgain(crowd, connection));
      figures.add(Figure.PAGE, name, pages.perSecond());
      figures.add(Figure.PAGE_CPU, name, pages.cpuMillis());
      figures.add(Figure.MEMORY, name, mostMemory(tool.process()));
      figures.add(Figure.PAGE_BYTES, name, pageSize(tool, crowd) / 1e3);
    }
  }

  private static Crowd.Deed pageAgain(Crowd crowd, Connection connection) {
    Visit visit = crowd.newcomer(connection);
    URI page = visit.launch().address();
    return () -> visit.read(page);
  }

  private static double pageSize(ToolUnderTest tool, Crowd crowd) {
    try (Connection connection = new Connection(Connection.of(tool.login()))) {
      return crowd.newcomer(connection).launch().answer().size();
    }
  }

  /** The resident set at its largest, as Linux counts it. */
  private static double mostMemory(ProcessHandle process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
