package fr.passerelle.lti.host;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Work done over and over apart from any request, until the application stops. */
@Dependent
public class Rounds {

  private static final Logger LOG = System.getLogger(Rounds.class.getName());

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  private ManagedScheduledExecutorService timer;

  private ScheduledFuture<?> rounds;

  /**
   * Begins the rounds. A round that fails is logged and the next one tries again: thrown, the
   * failure would end them all.
   *
   * @param pause from the end of one round to the next, and before the first
   */
  public void every(Duration pause, Runnable work) {
    long millis = pause.toMillis();
    rounds = timer.scheduleWithFixedDelay(() -> round(work), millis, millis, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private static void round(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "This round failed; the next one tries again", failure);
    }
  }
}
