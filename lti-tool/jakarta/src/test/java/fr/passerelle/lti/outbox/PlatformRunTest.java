package fr.passerelle.lti.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.ags.ScoreOutcome;
import fr.passerelle.lti.service.Obstacle;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlatformRunTest {

  private static final ScoreOutcome TAKEN = new ScoreOutcome.Accepted();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Rows rows = new Rows();
  private final List<Long> sent = java.util.Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  /** What lies in the database, without one. */
  private static final class Rows implements PlatformRun.Ledger {
    final Deque<OwedRow> due = new ArrayDeque<>();
    final List<Hands.Sent> settled = new ArrayList<>();
    final List<Long> back = new ArrayList<>();
    int taken;
    int woken;
    boolean broken;

    void owe(long id, String person) {
      GradeTarget cell = new GradeTarget(1, "https://m/" + id, person);
      due.add(new OwedRow(id, cell, 1, 2, "COMPLETED", null, 1, Instant.EPOCH));
    }

    @Override
    public List<OwedRow> take(int most, boolean probing) {
      List<OwedRow> some = new ArrayList<>();
      taken++;
      while (some.size() < most && !due.isEmpty()) {
        some.add(due.poll());
      }
      return some;
    }

    @Override
    public boolean renew() {
      return true;
    }

    @Override
    public void settle(List<Hands.Sent> some, Optional<PlatformRun.Trouble> trouble) {
      settled.addAll(some);
    }

    @Override
    public void giveBack(List<Long> ids) {
      back.addAll(ids);
    }

    @Override
    public void worked(boolean afterTrouble) {
      if (broken) {
        throw new IllegalStateException("the database is away");
      }
      woken += afterTrouble ? 1 : 0;
    }
  }

  @Test
  void sendsOneOfAPersonAtATimeAndManyPeopleAtOnceInFewBatches() {
    for (int i = 0; i < 2_000; i++) {
      rows.owe(i, "person-" + i % 300);
    }
    Set<String> underWay = ConcurrentHashMap.newKeySet();
    AtomicBoolean twice = new AtomicBoolean();
    AtomicInteger most = new AtomicInteger();
    run(
        0,
        row -> {
          twice.compareAndSet(false, !underWay.add(row.target().userId()));
          most.accumulateAndGet(underWay.size(), Math::max);
          awaitCompany(underWay);
          underWay.remove(row.target().userId());
          return TAKEN;
        });

    assertEquals(2_000, rows.settled.size());
    assertTrue(!twice.get(), "two of a person at once");
    assertTrue(most.get() > 2, "people at once: " + most);
    assertTrue(rows.taken < 200, "batches: " + rows.taken);
  }

  /** The ledger is a database. */
  @Test
  void noThreadIsKeptWhenTheLedgerFails() throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      rows.owe(i, "person-" + i);
    }
    rows.broken = true;

    assertThrows(IllegalStateException.class, () -> run(0, row -> TAKEN));
    threads.shutdown();
    assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS), "threads wait for rows");
  }

  @Test
  void thoseOfAPersonKeepTheirOrder() {
    for (int i = 0; i < 100; i++) {
      rows.owe(i, "one");
    }
    run(0, row -> TAKEN);

    assertEquals(sent.stream().sorted().toList(), sent);
    assertEquals(100, sent.size());
  }

  @Test
  void aPlatformThatFailsIsLeftAloneAfterAFewTriesAndTheRestIsGivenBack() {
    for (int i = 0; i < 1_000; i++) {
      rows.owe(i, "person-" + i);
    }
    Optional<PlatformRun.Trouble> trouble = run(0, row -> later(Obstacle.UNREACHABLE));

    assertEquals(Obstacle.UNREACHABLE, trouble.orElseThrow().obstacle());
    assertTrue(sent.size() <= 2, "tries: " + sent.size());
    assertEquals(1_000, rows.due.size() + rows.back.size() + rows.settled.size());
  }

  @Test
  void aNodeThatStopsAwaitsWhatIsUnderWayAndGivesTheRestBack() {
    for (int i = 0; i < 1_000; i++) {
      rows.owe(i, "person-" + i);
    }
    AtomicReference<PlatformRun> leaving = new AtomicReference<>();
    PlatformRun run =
        new PlatformRun(
            0,
            rows,
            row -> {
              sent.add(row.id());
              leaving.get().leave();
              return TAKEN;
            },
            threads);
    leaving.set(run);

    assertEquals(Optional.empty(), run.run());

    assertEquals(sent.size(), rows.settled.size());
    assertTrue(sent.size() < 1_000, "sent: " + sent.size());
    assertEquals(1_000, rows.due.size() + rows.back.size() + rows.settled.size());
  }

  @Test
  void onePersonFindsOutThatItIsStillAway() {
    for (int i = 0; i < 100; i++) {
      rows.owe(i, "person-" + i);
    }
    Optional<PlatformRun.Trouble> trouble = run(4, row -> later(Obstacle.FAILING));

    assertEquals(1, sent.size());
    assertEquals(5, trouble.orElseThrow().failures());
  }

  @Test
  void theFirstThatGetsThroughWakesTheOthers() {
    for (int i = 0; i < 100; i++) {
      rows.owe(i, "person-" + i);
    }
    assertTrue(run(4, row -> TAKEN).isEmpty());

    assertEquals(100, rows.settled.size());
    assertEquals(1, rows.woken);
  }

  @Test
  void aScoreThatFailsByItselfStopsNobody() {
    for (int i = 0; i < 300; i++) {
      rows.owe(i, "person-" + i);
    }
    Optional<PlatformRun.Trouble> trouble =
        run(0, row -> row.id() % 100 == 7 ? later(Obstacle.FAILING) : TAKEN);

    assertTrue(trouble.isEmpty());
    assertEquals(300, rows.settled.size());
  }

  @Test
  void manyThatFailByThemselvesAreAPlatformThatFails() {
    for (int i = 0; i < 300; i++) {
      rows.owe(i, "person-" + i);
    }
    assertTrue(run(0, row -> later(Obstacle.FAILING)).isPresent());

    assertTrue(sent.size() < 20, "tries: " + sent.size());
  }

  @Test
  void aRefusedPersonSaysNothingAgainstThePlatform() {
    for (int i = 0; i < 50; i++) {
      rows.owe(i, "person-" + i);
    }
    assertTrue(run(0, row -> new ScoreOutcome.Rejected(Obstacle.NOT_IN_COURSE, "400")).isEmpty());
    assertEquals(50, rows.settled.size());
  }

  @Test
  void aFaultOfOursEndsNothing() {
    for (int i = 0; i < 50; i++) {
      rows.owe(i, "person-" + i);
    }
    run(
        0,
        row -> {
          if (row.id() == 3) {
            throw new IllegalStateException("bad row");
          }
          return TAKEN;
        });
    assertEquals(50, rows.settled.size());
  }

  /** For the time that a platform takes, unless three are there. */
  private static void awaitCompany(Set<String> underWay) {
    long end = System.nanoTime() + 1_000_000;
    while (underWay.size() < 3 && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static ScoreOutcome later(Obstacle obstacle) {
    return new ScoreOutcome.RetryLater(obstacle, Optional.empty(), "no");
  }

  private Optional<PlatformRun.Trouble> run(
      int failures, Function<OwedRow, ScoreOutcome> platform) {
    return new PlatformRun(
            failures,
            rows,
            row -> {
              sent.add(row.id());
              return platform.apply(row);
            },
            threads)
        .run();
  }
}
