package fr.passerelle.training.privacy;

import fr.passerelle.training.learner.Learners;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Forgets, once a day, those who have not come for longer than they are remembered. Every node does
 * it; the second one finds nothing left to do.
 */
@ApplicationScoped
public class DailyForgetting {

  private static final Logger LOG = Logger.getLogger(DailyForgetting.class.getName());
  private static final long FIRST_AFTER_MINUTES = 10;
  private static final long EVERY_MINUTES = 24 * 60;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  private ManagedScheduledExecutorService executor;

  @Inject private Learners learners;
  @Inject private Retention retention;

  private Future<?> schedule;

  void start(@Observes Startup event) {
    schedule =
        executor.scheduleAtFixedRate(
            this::forget, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (schedule != null) {
      schedule.cancel(false);
    }
  }

  /** A failure is logged and left to tomorrow: thrown, it would end the schedule. */
  private void forget() {
    try {
      int forgotten = learners.forgetNotSeenSince(retention.limit());
      LOG.log(Level.INFO, "Forgot {0} people not seen for {1} days", counts(forgotten));
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Could not forget people not seen for long; tomorrow again", failure);
    }
  }

  private Object[] counts(int forgotten) {
    return new Object[] {forgotten, retention.days()};
  }
}
