package fr.passerelle.deployment.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What learners wait for: to come in, a page, the correction of an answer. */
final class Learners implements AutoCloseable {

  private static final int FIRST = 1_000;
  private final ToolUnderTest tool;
  private final Platform platform;
  private final Figures figures;
  private final int count;
  private final Lanes lanes;

  /**
   * @param count of what is measured, at a time
   */
  Learners(ToolUnderTest tool, Platform platform, Figures figures, int count) {
    this.tool = tool;
    this.platform = platform;
    this.figures = figures;
    this.count = count;
    this.lanes = new Lanes(tool);
  }

  /** At a tool that has just started. */
  void come() {
    figures.add(Figure.START, tool.name(), tool.start().toMillis() / 1e3);
    figures.add(Figure.FIRST, tool.name(), launch(FIRST).perSecond());
  }

  /** So that its virtual machine has compiled what it runs; two thirds of the time people come. */
  void warmUp(Duration time) {
    lanes.run(time.multipliedBy(2).dividedBy(3), this::launches);
    lanes.run(time.dividedBy(3), this::pageAgain);
  }

  void work() {
    add(Figure.LAUNCH, Figure.LAUNCH_CPU, launch(count));
    figures.add(Figure.LOGIN, tool.name(), logIn().perSecond());
    add(Figure.PAGE, Figure.PAGE_CPU, lanes.run(2 * count, this::pageAgain));
    figures.add(Figure.PAGE_BYTES, tool.name(), pageSize() / 1e3);
  }

  /** Our own tool alone: the peer has no activities. */
  void answer() {
    add(Figure.ANSWER, Figure.ANSWER_CPU, deeds(count / 2, Activities::answered));
    cpu(Figure.READ_CPU, Activities::read);
    cpu(Figure.POSITIONING_CPU, Activities::positioned);
    cpu(Figure.EXPLORATION_CPU, Activities::explored);
    cpu(Figure.SCENARIO_CPU, Activities::chosen);
    cpu(Figure.JOURNAL_CPU, Activities::written);
  }

  private void cpu(Figure figure, Activities.Prepared prepared) {
    figures.add(figure, tool.name(), deeds(count / 5, prepared).cpuMillis());
  }

  /** In a database that many have filled. */
  void workAmongMany() {
    launch(count);
    figures.add(Figure.GROWN_LAUNCH, tool.name(), launch(count).perSecond());
    figures.add(
        Figure.GROWN_ANSWER, tool.name(), deeds(count / 2, Activities::answered).perSecond());
  }

  void look() {
    figures.add(Figure.MEMORY, tool.name(), mostMemory());
  }

  private void add(Figure rate, Figure cpu, Lanes.Run run) {
    figures.add(rate, tool.name(), run.perSecond());
    figures.add(cpu, tool.name(), run.cpuMillis());
  }

  private Lanes.Run launch(int launches) {
    return lanes.run(launches, this::launches);
  }

  private Lanes.Deed launches(Connection connection) {
    return () -> newcomer(connection).launch();
  }

  private Lanes.Run logIn() {
    return lanes.run(count, connection -> () -> newcomer(connection).logIn());
  }

  private Visit newcomer(Connection connection) {
    return new Visit(tool, platform, Platform.newcomer("crowd"), connection);
  }

  private Lanes.Deed pageAgain(Connection connection) {
    Visit visit = newcomer(connection);
    URI page = visit.launch().address();
    return () -> visit.read(page);
  }

  /** Each by somebody who has the form before them. */
  private Lanes.Run deeds(int all, Activities.Prepared prepared) {
    int each = all / Lanes.COUNT;
    return lanes.run(each * Lanes.COUNT, connection -> deeds(connection, each, prepared));
  }

  /** A lane that is faster than others has some to spare. */
  private Lanes.Deed deeds(Connection connection, int each, Activities.Prepared prepared) {
    Queue<Visit.Sending> ready =
        Stream.generate(() -> prepared.by(newcomer(connection)))
            .limit(2L * each)
            .collect(Collectors.toCollection(ArrayDeque::new));
    return () -> ready.remove().send();
  }

  private int pageSize() {
    try (Connection connection = new Connection(Connection.of(tool.login()))) {
      return newcomer(connection).launch().answer().size();
    }
  }

  /** Mebibytes: the resident set at its largest, as Linux counts it. */
  private double mostMemory() {
    try (Stream<String> status =
        Files.lines(Path.of("/proc/" + tool.process().pid() + "/status"))) {
      return status
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    lanes.close();
  }
}
