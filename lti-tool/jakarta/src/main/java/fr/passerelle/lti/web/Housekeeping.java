package fr.passerelle.lti.web;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.persistence.JpaPendingLogins;
import fr.passerelle.lti.session.LaunchSessions;
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

/** Forgets expired logins and launches every ten minutes; any node may, several do no harm. */
@ApplicationScoped
class Housekeeping {

  private static final Logger LOG = System.getLogger(Housekeeping.class.getName());

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  private ManagedScheduledExecutorService timer;

  @Inject private JpaPendingLogins logins;
  @Inject private LaunchSessions sessions;

  private ScheduledFuture<?> rounds;

  void start(@Observes DatabaseReady ready) {
    rounds = timer.scheduleWithFixedDelay(this::round, 10, 10, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      LOG.log(
          Level.DEBUG,
          "Forgot {0} logins and {1} launches",
          logins.forgetExpired(),
          sessions.forgetExpired());
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Housekeeping failed this time", failure);
    }
  }
}
