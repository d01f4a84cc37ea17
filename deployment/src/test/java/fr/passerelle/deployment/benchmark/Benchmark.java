package fr.passerelle.deployment.benchmark;

import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.SeededGroup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The benchmark: several turns, in each of which every tool is started, visited by many people at
 * once, and ended. Everything listens on loopback only, and every count and time is bounded.
 */
public final class Benchmark {

  private static final int MANY_LEARNERS = 100_000;
  private static final int RESULTS_OF_EACH = 150; // of two in three

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
   * @param warmUp how long a tool is used before
   * @param growth whether the database is filled in the last turn, which takes some minutes
   * @param javaOptions of our own server
   */
  record Settings(int turns, int launches, Duration warmUp, boolean growth, String javaOptions) {}

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
            Duration.ofSeconds(Integer.getInteger("warm", 120)),
            !"no".equals(System.getProperty("growth")),
            System.getProperty("java.options"));
    Benchmark benchmark = new Benchmark(Path.of(args[0]), settings);
    benchmark.measure(new Report(benchmark.figures, settings), Path.of(args[1]));
    System.exit(0);
  }

  /** What was measured is written after each turn: the next may be cut short. */
  private void measure(Report report, Path folder) {
    for (int turn = 1; turn <= settings.turns(); turn++) {
      System.out.printf("Turn %d of %d%n", turn, settings.turns());
      figures.add(Figure.VALIDATION, Passerelle.ON_POSTGRES, Validation.inVerifications());
      onPostgres(settings.growth() && turn == settings.turns());
      if (turn == 1) {
        onH2();
      }
      report.writeTo(folder);
    }
  }

  private void onPostgres(boolean growing) {
    try (Database database = Database.start();
        Platform platform = Platform.start();
        ToolUnderTest ours =
            Passerelle.start(Optional.of(database), platform, settings.javaOptions())) {
      ours(ours, platform);
      new Trainers(ours, platform, database, figures).measure();
      if (Ltijs.isInstalled(peer)) {
        peer(database, platform);
      }
      if (growing) {
        amongMany(ours, platform, database);
      }
    }
  }

  private void peer(Database database, Platform platform) {
    try (ToolUnderTest other = Ltijs.start(peer, database, platform);
        Learners learners = learners(other, platform)) {
      learners.come();
      learners.warmUp(settings.warmUp());
      learners.work();
      learners.look();
    }
  }

  private void onH2() {
    try (Platform platform = Platform.start();
        ToolUnderTest ours = Passerelle.start(Optional.empty(), platform, settings.javaOptions())) {
      ours(ours, platform);
    }
  }

  private void ours(ToolUnderTest ours, Platform platform) {
    try (Learners learners = learners(ours, platform)) {
      learners.come();
      learners.warmUp(settings.warmUp());
      learners.work();
      learners.answer();
      learners.look();
    }
  }

  private void amongMany(ToolUnderTest ours, Platform platform, Database database) {
    SeededGroup.likeTheLast(database).comesTo("many", MANY_LEARNERS, RESULTS_OF_EACH);
    database.change("analyze");
    try (Learners learners = learners(ours, platform)) {
      learners.workAmongMany();
    }
  }

  private Learners learners(ToolUnderTest tool, Platform platform) {
    return new Learners(tool, platform, figures, settings.launches());
  }
}
