package fr.passerelle.lti.outbox;

import fr.passerelle.lti.host.DatabaseReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Sends the courier out every second, one round after the other, as long as there is work. */
@ApplicationScoped
class CourierSchedule {

  private static final Logger LOG = System.getLogger(CourierSchedule.class.getName());

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  private ManagedScheduledExecutorService timer;

  @Inject private ScoreCourier courier;

  private ScheduledFuture<?> rounds;

  void start(@Observes DatabaseReady ready) {
    rounds = timer.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  /** An exception would end the schedule: a database that is away is tried again next second. */
  private void round() {
    try {
      while (courier.deliverDue() > 0) {
        LOG.log(Level.DEBUG, "Another round");
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The courier could not work this round", failure);
    }
  }
}
