package fr.passerelle.lti.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;

/**
 * One piece of work that is done over and over.
 *
 * <p>A tick begins a round, on a thread of its own, unless the round before has not ended yet. A
 * round ends well or badly; however badly, the next tick begins another one. A round that hangs
 * stops its own loop alone, and the loop then says that it is {@linkplain #stuck stuck}.
 */
final class Loop {

  private static final Logger LOG = System.getLogger(Loop.class.getName());

  private final String name;
  private final Duration longest;
  private final Runnable work;
  private final LongSupplier nanos;
  private boolean running;
  private long changedAt;

  /**
   * @param longest how long a round takes at most when all is well
   * @param nanos as of {@link System#nanoTime}: no change of the clock reaches it
   */
  Loop(String name, Duration longest, Runnable work, LongSupplier nanos) {
    this.name = name;
    this.longest = longest;
    this.work = work;
    this.nanos = nanos;
    this.changedAt = nanos.getAsLong();
  }

  String name() {
    return name;
  }

  /** Begins a round on these threads; does nothing while one is under way. */
  void tick(Executor threads) {
    if (!begin()) {
      return;
    }
    try {
      threads.execute(this::round);
    } catch (RejectedExecutionException stopping) {
      end();
    }
  }

  private void round() {
    try {
      work.run();
    } catch (Throwable failure) { // an Error too: thrown, it would end the loop for good
      RedactedFailure.log(
          LOG, Level.WARNING, "A round of " + name + " failed; the next one tries again", failure);
    } finally {
      end();
    }
  }

  private synchronized boolean begin() {
    boolean first = !running;
    if (first) {
      running = true;
      changedAt = nanos.getAsLong();
    }
    return first;
  }

  private synchronized void end() {
    running = false;
    changedAt = nanos.getAsLong();
  }

  /** Whether a round has been under way for longer than any should be. */
  synchronized boolean stuck() {
    return running && since().compareTo(longest) > 0;
  }

  /** How long ago the last round ended, or the present one began. */
  synchronized Duration since() {
    return Duration.ofNanos(nanos.getAsLong() - changedAt);
  }

  synchronized boolean running() {
    return running;
  }
}
