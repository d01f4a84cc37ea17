package fr.passerelle.lti.web;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.host.Rounds;
import fr.passerelle.lti.persistence.Invitations;
import fr.passerelle.lti.persistence.SealedLogins;
import fr.passerelle.lti.roster.Rosters;
import fr.passerelle.lti.session.Handoffs;
import fr.passerelle.lti.session.LaunchSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every ten minutes: forgets expired logins, launches, their handoffs, invitations and rosters; any
 * node may, several do no harm.
 */
@ApplicationScoped
class Housekeeping {

  private static final Logger LOG = System.getLogger(Housekeeping.class.getName());

  @Inject private Rounds rounds;
  @Inject private SealedLogins logins;
  @Inject private LaunchSessions sessions;
  @Inject private Handoffs handoffs;
  @Inject private Invitations invitations;
  @Inject private Rosters rosters;

  @Inject
  @ConfigProperty(name = "passerelle.housekeeping.seconds", defaultValue = "600")
  private int pause;

  void start(@Observes DatabaseReady ready) {
    rounds.every(
        "housekeeping", Duration.ofSeconds(Math.max(1, pause)), Duration.ofHours(1), this::tidyUp);
  }

  /** Each by itself: what one of them cannot do keeps no other from its own. */
  private void tidyUp() {
    step("logins", logins::forgetExpired);
    step("handoffs", handoffs::forgetExpired);
    step("launches", sessions::forgetExpired);
    step("invitations", invitations::forgetExpired);
    step("rosters", rosters::forgetUnneeded);
  }

  private static void step(String what, IntSupplier forget) {
    try {
      LOG.log(Level.DEBUG, "Forgot {0} {1}", forget.getAsInt(), what);
    } catch (RuntimeException failure) {
      RedactedFailure.log(
          LOG,
          Level.WARNING,
          "Expired " + what + " not forgotten; the next round tries again",
          failure);
    }
  }
}
