package fr.passerelle.deployment.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what another process will do, and not a moment longer. */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final long FIRST_PAUSE = 10;
  private static final long LONGEST_PAUSE = 100;

  private Eventually() {}

  /** The value, as soon as there is one. */
  public static <T> T get(String what, Supplier<Optional<T>> value) {
    return get(what, PATIENCE, value);
  }

  /**
   * The value, as soon as there is one.
   *
   * @param what is asked for at the end, so that it may tell what was there instead
   */
  public static <T> T get(Supplier<String> what, Supplier<Optional<T>> value) {
    return get(what, PATIENCE, value);
  }

  /** The value, as soon as there is one; waits this long at most. */
  public static <T> T get(String what, Duration patience, Supplier<Optional<T>> value) {
    return get(() -> what, patience, value);
  }

  private static <T> T get(Supplier<String> what, Duration patience, Supplier<Optional<T>> value) {
    long end = System.nanoTime() + patience.toNanos();
    long pause = FIRST_PAUSE;
    while (System.nanoTime() < end) {
      Optional<T> found = value.get();
      if (found.isPresent()) {
        return found.get();
      }
      rest(pause);
      pause = Math.min(LONGEST_PAUSE, 2 * pause);
    }
    throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what.get());
  }

  private static void rest(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
