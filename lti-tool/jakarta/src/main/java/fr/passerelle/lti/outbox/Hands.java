package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.ScoreOutcome;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.service.Obstacle;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The threads that send for one {@link PlatformRun}: as many as ever were needed at once, kept
 * until the run is over. To give a task to a server's thread costs milliseconds, to give a row to
 * one that waits for it costs nothing.
 */
final class Hands {

  /** A score that was sent, and what became of it. */
  record Sent(OwedRow row, ScoreOutcome outcome, Duration took) {}

  private static final Logger LOG = System.getLogger(Hands.class.getName());

  private final Function<OwedRow, ScoreOutcome> send;
  private final Executor threads;
  private final BlockingQueue<Optional<OwedRow>> ready = new LinkedBlockingQueue<>();
  private final BlockingQueue<Sent> done = new LinkedBlockingQueue<>();
  private final AtomicInteger there = new AtomicInteger();
  private int busy;

  Hands(Function<OwedRow, ScoreOutcome> send, Executor threads) {
    this.send = send;
    this.threads = threads;
  }

  /** How many rows are being sent. */
  int busy() {
    return busy;
  }

  /** Sends a row; on this thread where there is no other. */
  void send(OwedRow row) {
    busy++;
    if (busy > there.get()) {
      begin();
    }
    if (there.get() > 0) {
      ready.add(Optional.of(row));
    } else {
      done.add(sent(row));
    }
  }

  /** What has been sent by now, awaited a while if nothing has. */
  List<Sent> await(long nanos) throws InterruptedException {
    List<Sent> some = new ArrayList<>();
    Sent one = busy == 0 ? null : done.poll(nanos, TimeUnit.NANOSECONDS);
    while (one != null) {
      some.add(one);
      one = done.poll();
    }
    busy -= some.size();
    return some;
  }

  /** Lets the threads go, each after what it is sending. */
  void letGo() {
    for (int i = there.get(); i > 0; i--) {
      ready.add(Optional.empty());
    }
  }

  private void begin() {
    there.incrementAndGet();
    try {
      threads.execute(this::serve);
    } catch (RejectedExecutionException busyElsewhere) {
      there.decrementAndGet();
    }
  }

  private void serve() {
    try {
      for (Optional<OwedRow> row = ready.take(); row.isPresent(); row = ready.take()) {
        done.add(sent(row.get()));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } finally {
      there.decrementAndGet();
    }
  }

  private Sent sent(OwedRow row) {
    long start = System.nanoTime();
    ScoreOutcome outcome = outcome(row);
    return new Sent(row, outcome, Duration.ofNanos(System.nanoTime() - start));
  }

  /**
   * Whatever happens, the run learns of it: it waits for each row that it gave out. A failure of
   * ours must not lose the score; it is retried like a platform's.
   */
  private ScoreOutcome outcome(OwedRow row) {
    try {
      return send.apply(row);
    } catch (RuntimeException | Error failure) {
      RedactedFailure.log(LOG, Level.ERROR, "Score " + row.id() + " could not be sent", failure);
      return new ScoreOutcome.RetryLater(Obstacle.OURS, Optional.empty(), "internal failure");
    }
  }
}
