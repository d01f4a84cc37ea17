package fr.passerelle.lti.host;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Work done over and over apart from any request, until the application stops. The server's timer
 * only ticks: each loop's rounds run on a thread of their own, so that one that hangs keeps no
 * other waiting. No round begins while the clocks of this node and of the database {@linkplain
 * ClockTrust disagree}: what is due, leased or forgotten would be so at the wrong time.
 */
@Dependent
public class Rounds {

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  private ManagedScheduledExecutorService timer;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Inject private Loops loops;
  @Inject private ClockTrust clocks;

  private Loop loop;
  private ScheduledFuture<?> ticks;

  /**
   * Begins the rounds. A round that fails is logged and the next one tries again.
   *
   * @param name of the loop, for the node's status
   * @param pause from one round to the next at least, and before the first
   * @param longest how long a round takes at most when all is well; one that takes longer makes the
   *     node unhealthy
   */
  public void every(String name, Duration pause, Duration longest, Runnable work) {
    begin(name, pause, pause, longest, work, clocks::agree);
  }

  /** As {@link #every}, at once for the first time, and whatever the clocks say. */
  void always(String name, Duration pause, Duration longest, Runnable work) {
    begin(name, Duration.ZERO, pause, longest, work, () -> true);
  }

  private void begin(
      String name,
      Duration first,
      Duration pause,
      Duration longest,
      Runnable work,
      BooleanSupplier may) {
    Loop begun = new Loop(name, longest, work, System::nanoTime);
    loop = begun;
    loops.add(begun);
    ticks =
        timer.scheduleWithFixedDelay(
            () -> {
              if (may.getAsBoolean()) {
                begun.tick(threads);
              }
            },
            first.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (ticks != null) {
      ticks.cancel(false);
      loops.remove(loop);
    }
  }
}
