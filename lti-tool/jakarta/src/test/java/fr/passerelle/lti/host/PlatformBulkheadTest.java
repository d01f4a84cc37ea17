package fr.passerelle.lti.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlatformBulkheadTest {

  private static final long SLOW = 1;
  private static final long OTHER = 2;

  private final Queue<Runnable> threads = new ArrayDeque<>();
  private final PlatformBulkhead bulkhead = new PlatformBulkhead(threads::add, 6, 2);
  private final Rows rows = new Rows();

  /** Rows that are due until somebody takes them. */
  private static class Rows implements PlatformBulkhead.Work {

    private final List<PlatformBulkhead.Due> due = new ArrayList<>();
    private final List<PlatformBulkhead.Due> taken = new ArrayList<>();

    void add(long registration, int count) {
      for (int i = 0; i < count; i++) {
        due.add(new PlatformBulkhead.Due(registration, due.size()));
      }
    }

    @Override
    public List<PlatformBulkhead.Due> due(Set<Long> passedOver, int most) {
      assertFalse(passedOver.isEmpty(), "no query can name nobody");
      return waiting()
          .filter(row -> !passedOver.contains(row.registrationId()))
          .limit(most)
          .toList();
    }

    @Override
    public Optional<Runnable> lease(long id) {
      Optional<PlatformBulkhead.Due> row = waiting().filter(one -> one.id() == id).findFirst();
      row.ifPresent(taken::add);
      return row.map(one -> () -> {});
    }

    private Stream<PlatformBulkhead.Due> waiting() {
      return due.stream().filter(row -> !taken.contains(row));
    }

    long takenOf(long registration) {
      return taken.stream().filter(row -> row.registrationId() == registration).count();
    }
  }

  @Test
  void aSlowPlatformDoesNotKeepAnothersWorkWaiting() {
    rows.add(SLOW, 100);
    rows.add(OTHER, 1);

    bulkhead.begin(rows);

    assertEquals(2, rows.takenOf(SLOW));
    assertEquals(1, rows.takenOf(OTHER));
  }

  @Test
  void whatAPersonBeginsCountsAmongThePlatformsHands() {
    rows.add(SLOW, 3);
    rows.add(OTHER, 1);
    assertTrue(bulkhead.begin(SLOW, () -> rows.lease(0)).isPresent());
    assertTrue(bulkhead.begin(SLOW, () -> rows.lease(1)).isPresent());

    assertFalse(bulkhead.begin(SLOW, () -> rows.lease(2)).isPresent());
    assertEquals(2, rows.takenOf(SLOW), "what finds no hand stays due");
    bulkhead.begin(rows);

    assertEquals(2, rows.takenOf(SLOW));
    assertEquals(1, rows.takenOf(OTHER));
  }

  @Test
  void thereAreSoManyInAllHoweverManyPlatforms() {
    for (long registration = 1; registration <= 5; registration++) {
      rows.add(registration, 2);
    }

    bulkhead.begin(rows);

    assertEquals(6, rows.taken.size());
    assertEquals(0, bulkhead.free());
    assertEquals(0, bulkhead.freeFor(99));
  }

  @Test
  void aHandIsFreeAgainWhenItsWorkHasEndedWellOrBadly() {
    rows.add(SLOW, 2);
    var well = bulkhead.begin(SLOW, () -> rows.lease(0)).orElseThrow();
    var badly =
        bulkhead
            .begin(
                SLOW,
                () ->
                    Optional.of(
                        () -> {
                          throw new IllegalStateException("made up");
                        }))
            .orElseThrow();
    assertEquals(0, bulkhead.freeFor(SLOW));

    threads.forEach(Runnable::run);

    assertTrue(well.isDone());
    assertFalse(badly.isCompletedExceptionally(), "who waits for it goes on");
    assertEquals(6, bulkhead.free());
    assertEquals(2, bulkhead.freeFor(SLOW));
  }

  @Test
  void aHandIsFreeAgainWhenNothingWasBegun() {
    assertFalse(bulkhead.begin(SLOW, Optional::empty).isPresent());
    assertThrows(
        IllegalStateException.class,
        () -> bulkhead.begin(SLOW, PlatformBulkheadTest::databaseIsDown));
    PlatformBulkhead threadless = new PlatformBulkhead(PlatformBulkheadTest::refuse, 6, 2);
    assertThrows(
        RejectedExecutionException.class,
        () -> threadless.begin(SLOW, () -> Optional.of(() -> {})));

    assertEquals(2, bulkhead.freeFor(SLOW));
    assertEquals(2, threadless.freeFor(SLOW));
  }

  private static Optional<Runnable> databaseIsDown() {
    throw new IllegalStateException("made up");
  }

  private static void refuse(Runnable work) {
    throw new RejectedExecutionException("made up");
  }
}
