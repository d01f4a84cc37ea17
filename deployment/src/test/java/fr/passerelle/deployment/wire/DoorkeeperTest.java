package fr.passerelle.deployment.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicLong nanos = new AtomicLong();
  private final Doorkeeper door = new Doorkeeper(2, closed::get, nanos::get);
  private final List<String> turnedAway = new CopyOnWriteArrayList<>();
  private final CountDownLatch insideTwo = new CountDownLatch(2);
  private final CountDownLatch insideAll = new CountDownLatch(4);
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void open() {
    end.countDown();
    door.close();
  }

  @Test
  void whoFindsNoRoomWaitsWithoutAThreadAndIsLetInWhenThereIsOne() throws Exception {
    comeIn("one", "two", "three", "four");
    insideTwo.await();

    assertEquals(2, insideAll.getCount());
    end.countDown();
    insideAll.await();
    assertEquals(List.of(), turnedAway);
  }

  @Test
  void everybodyWhoWaitsIsTurnedAwayWhenTheHouseCloses() throws Exception {
    comeIn("one", "two", "three", "four");
    insideTwo.await();
    door.look();
    assertEquals(List.of(), turnedAway);

    closed.set(true);
    door.look();

    assertTrue(door.isClosed());
    assertEquals(List.of("three", "four"), turnedAway);
  }

  @Test
  void whoHasWaitedForFiftySecondsIsTurnedAway() throws Exception {
    comeIn("one", "two", "three");
    insideTwo.await();
    nanos.set(Duration.ofSeconds(50).toNanos());
    comeIn("four");
    door.look();
    assertEquals(List.of(), turnedAway);

    nanos.incrementAndGet();
    door.look();

    assertEquals(List.of("three"), turnedAway);
  }

  @Test
  void whoComesWhenAThousandWaitIsTurnedAwayAtOnce() throws Exception {
    comeIn("one", "two");
    insideTwo.await();
    for (int i = 0; i < 1_000; i++) {
      comeIn("waits");
    }

    comeIn("too many");

    assertEquals(List.of("too many"), turnedAway);
  }

  private void comeIn(String... names) {
    for (String name : names) {
      door.receive(
          new Doorkeeper.Visit() {
            @Override
            public void letIn() {
              insideAll.countDown(); // before the other, which the tests wait for
              insideTwo.countDown();
              stayUntilTheEnd();
            }

            @Override
            public void turnAway() {
              turnedAway.add(name);
            }
          });
    }
  }

  private void stayUntilTheEnd() {
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
