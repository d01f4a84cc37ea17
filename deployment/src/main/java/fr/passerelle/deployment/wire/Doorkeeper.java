package fr.passerelle.deployment.wire;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Lets visits in, so many at a time, each on a thread of its own; the others wait before the door
 * without one. So the server's own threads never wait for the database, and there is always one for
 * whoever asks how the node is. While the house is closed, whoever waits is turned away.
 */
final class Doorkeeper implements AutoCloseable {

  /** More than these are turned away at once: they would wait too long. */
  private static final int MOST_WAITING = 1_000;

  /** An answer that comes later is nobody's. */
  private static final Duration PATIENCE = Duration.ofSeconds(50);

  private static final Duration LOOKS = Duration.ofMillis(200);

  /** A request, as far as the door is concerned. */
  interface Visit {

    /** Answers it; returns when it has been. */
    void letIn();

    /** Says that it is not answered now; waits for nothing. */
    void turnAway();
  }

  private final ThreadPoolExecutor rooms;
  private final BooleanSupplier closed;
  private final LongSupplier nanos;
  private final Thread looking;

  /**
   * @param most visits at a time
   * @param closed whether nobody is let in now
   */
  Doorkeeper(int most, BooleanSupplier closed) {
    this(most, closed, System::nanoTime);
    looking.start();
  }

  /** Looks only when it is told to. */
  Doorkeeper(int most, BooleanSupplier closed, LongSupplier nanos) {
    this.closed = closed;
    this.nanos = nanos;
    rooms =
        new ThreadPoolExecutor(
            most,
            most,
            60,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            work -> daemon(work, "passerelle-request"));
    rooms.allowCoreThreadTimeOut(true);
    looking = daemon(this::lookAgainAndAgain, "passerelle-door");
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Whether nobody is let in now. */
  boolean isClosed() {
    return closed.getAsBoolean();
  }

  /** Lets it in as soon as there is room, or turns it away. */
  void receive(Visit visit) {
    try {
      rooms.execute(new Waiting(visit, nanos.getAsLong()));
    } catch (RejectedExecutionException full) {
      visit.turnAway();
    }
  }

  /** Turns away who has waited for too long, and everybody while the house is closed. */
  void look() {
    boolean all = isClosed();
    for (Runnable work : rooms.getQueue()) {
      Waiting waiting = (Waiting) work;
      if ((all || waiting.since(nanos.getAsLong()) > PATIENCE.toNanos()) && rooms.remove(work)) {
        waiting.visit().turnAway();
      }
    }
  }

  private void lookAgainAndAgain() {
    try {
      while (!rooms.isShutdown()) {
        look();
        Thread.sleep(LOOKS.toMillis());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nobody is let in any more; who is inside goes on. */
  @Override
  public void close() {
    rooms.shutdown();
    looking.interrupt();
  }

  /** One who waits: is let in, unless taken out of the queue before that. */
  private record Waiting(Visit visit, long cameAt) implements Runnable {

    long since(long now) {
      return now - cameAt;
    }

    @Override
    public void run() {
      visit.letIn();
    }
  }
}
