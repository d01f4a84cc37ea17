package fr.passerelle.training.privacy;

import fr.passerelle.lti.host.DatabaseReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

  @Inject private PersonalFiles files;
  @Inject private Retention retention;

  private Future<?> schedule;

  void start(@Observes DatabaseReady ready) {
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
      int forgotten = files.forgetNotSeenSince(retention.limit());
      LOG.log(Level.INFO, "Forgot {0} people not seen for {1} days", counts(forgotten));
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Could not forget people not seen for long; tomorrow again", failure);
    }
  }

  private Object[] counts(int forgotten) {
    return new Object[] {forgotten, retention.days()};
  }
}
