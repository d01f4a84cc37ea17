package fr.passerelle.lti.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoopTest {

  private static final Executor HERE = Runnable::run;

  private final AtomicLong nanos = new AtomicLong();
  private final List<String> rounds = new ArrayList<>();

  private Loop loop(Runnable work) {
    return new Loop("the test", Duration.ofMinutes(5), work, nanos::get);
  }

  @Test
  void aRoundThatEndsInAnErrorIsFollowedByAnother() {
    Loop loop =
        loop(
            () -> {
              rounds.add("round");
              throw new NoClassDefFoundError("a jar that was taken away");
            });
    loop.tick(HERE);
    loop.tick(HERE);
    assertEquals(2, rounds.size());
  }

  @Test
  void noRoundBeginsWhileOneIsUnderWay() {
    List<Runnable> begun = new ArrayList<>();
    Loop loop = loop(() -> rounds.add("round"));
    loop.tick(begun::add);
    loop.tick(begun::add);
    assertEquals(1, begun.size());
    begun.get(0).run();
    loop.tick(begun::add);
    assertEquals(2, begun.size());
  }

  @Test
  void isStuckOnceARoundTakesLongerThanAnyShould() {
    List<Runnable> begun = new ArrayList<>();
    Loop loop = loop(() -> rounds.add("round"));
    loop.tick(begun::add);
    passes(Duration.ofMinutes(5));
    assertFalse(loop.stuck());
    passes(Duration.ofSeconds(1));
    assertTrue(loop.stuck());
    begun.get(0).run();
    assertFalse(loop.stuck());
  }

  @Test
  void isNotStuckBetweenRoundsHoweverFarApartTheyAre() {
    Loop loop = loop(() -> rounds.add("round"));
    loop.tick(HERE);
    passes(Duration.ofHours(6));
    assertFalse(loop.stuck());
  }

  @Test
  void aRoundThatFoundNoThreadIsFollowedByAnother() {
    Loop loop = loop(() -> rounds.add("round"));
    loop.tick(
        none -> {
          throw new RejectedExecutionException("stopping");
        });
    loop.tick(HERE);
    assertEquals(1, rounds.size());
  }

  private void passes(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
