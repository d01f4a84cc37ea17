package fr.passerelle.deployment.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many at once: each lane does one thing after another over a connection of its own. */
final class Lanes implements AutoCloseable {

  static final int COUNT = 16;

  /** Whatever is slower ends here, and its rate is told all the same. */
  private static final Duration LONGEST = Duration.ofSeconds(120);

  private final ToolUnderTest tool;
  private final List<Connection> connections = new ArrayList<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);

  Lanes(ToolUnderTest tool) {
    this.tool = tool;
    for (int lane = 0; lane < COUNT; lane++) {
      connections.add(new Connection(Connection.of(tool.login())));
    }
  }

  /** What a lane does over and over. */
  interface Deed {
    void once();
  }

  /** What each lane does; made before the time is taken. */
  interface Preparation {
    Deed in(Connection connection);
  }

  /**
   * How it went.
   *
   * @param cpu of the tool's own process
   */
  record Run(int count, Duration time, Duration cpu) {

    double perSecond() {
      return count / (time.toNanos() / 1e9);
    }

    double cpuMillis() {
      return cpu.toNanos() / 1e6 / count;
    }
  }

  /** Has this done so many times, by all lanes together. */
  Run run(int count, Preparation preparation) {
    return run(count, LONGEST, preparation);
  }

  /** Has this done for so long, however often. */
  void run(Duration time, Preparation preparation) {
    run(Integer.MAX_VALUE, time, preparation);
  }

  private Run run(int count, Duration longest, Preparation preparation) {
    List<Deed> deeds = connections.stream().map(preparation::in).toList();
    AtomicInteger left = new AtomicInteger(count);
    Duration cpuBefore = cpu();
    long begun = System.nanoTime();
    long end = begun + longest.toNanos();
    List<Future<Integer>> done = new ArrayList<>();
    deeds.forEach(deed -> done.add(threads.submit(() -> repeat(deed, left, end))));
    int all = done.stream().mapToInt(Lanes::result).sum();
    Duration time = Duration.ofNanos(System.nanoTime() - begun);
    return new Run(all, time, cpu().minus(cpuBefore));
  }

  private static int repeat(Deed deed, AtomicInteger left, long end) {
    int done = 0;
    while (left.getAndDecrement() > 0 && System.nanoTime() < end) {
      deed.once();
      done++;
    }
    return done;
  }

  private Duration cpu() {
    return tool.process().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static int result(Future<Integer> lane) {
    try {
      return lane.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    connections.forEach(Connection::close);
  }
}
