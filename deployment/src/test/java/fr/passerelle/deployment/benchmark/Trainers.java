package fr.passerelle.deployment.benchmark;

import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.SeededGroup;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What trainers wait for: the table of a group, and scores that arrive. Our own tool alone. */
final class Trainers {

  private static final int LOOKS = 100;
  private static final Map<Figure, Integer> TABLES =
      new TreeMap<>(
          Map.of(
              Figure.TABLE_OF_50, 50,
              Figure.TABLE_OF_500, 500,
              Figure.TABLE_OF_2_000, 2_000,
              Figure.TABLE_OF_20_000, 20_000));
  private static final int SCORES = 9_000;
  private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(3);

  private final ToolUnderTest tool;
  private final Platform platform;
  private final Database database;
  private final Figures figures;

  Trainers(ToolUnderTest tool, Platform platform, Database database, Figures figures) {
    this.tool = tool;
    this.platform = platform;
    this.database = database;
    this.figures = figures;
  }

  void measure() {
    TABLES.forEach(this::table);
    delivery();
  }

  private void table(Figure figure, int people) {
    String context = "group-" + people;
    seed(context, people);
    try (Connection connection = new Connection(Connection.of(tool.login()))) {
      Platform.Person trainer = new Platform.Person("trainer-" + people, true, context);
      Visit visit = new Visit(tool, platform, trainer, connection);
      URI table = visit.launch().address();
      look(visit, table);
      figures.add(figure, tool.name(), look(visit, table));
    }
  }

  /** Milliseconds of one look, of many by one person. */
  private static double look(Visit visit, URI table) {
    long begun = System.nanoTime();
    for (int i = 0; i < LOOKS; i++) {
      visit.read(table);
    }
    return (System.nanoTime() - begun) / 1e6 / LOOKS;
  }

  private SeededGroup seed(String context, int people) {
    try (Connection connection = new Connection(Connection.of(tool.login()))) {
      new Visit(tool, platform, Platform.newcomer(context), connection).launch();
    }
    SeededGroup group = SeededGroup.likeTheLast(database);
    group.comesTo(context, people);
    return group;
  }

  /** All at once owed, as after a night in which the platform was away. */
  private void delivery() {
    SeededGroup group = seed("owed", SCORES);
    int before = platform.scores();
    long owed = group.isOwedAgain("owed");
    long begun = System.nanoTime();
    Eventually.get(
        "all scores",
        LONGEST_DELIVERY,
        () -> Optional.of(true).filter(all -> platform.scores() - before >= owed));
    figures.add(Figure.DELIVERY, tool.name(), owed / ((System.nanoTime() - begun) / 1e9));
  }
}
