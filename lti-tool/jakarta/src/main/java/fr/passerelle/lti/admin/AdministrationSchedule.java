package fr.passerelle.lti.admin;

import fr.passerelle.lti.admin.account.AdministratorSessions;
import fr.passerelle.lti.admin.account.Administrators;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.admin.key.KeyRotations;
import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.host.Rounds;
import fr.passerelle.lti.openid.OpenIdSignIns;
import fr.passerelle.lti.persistence.KeyPurpose;
import fr.passerelle.lti.persistence.RefusedLaunches;
import fr.passerelle.lti.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every ten minutes: changes keys that are old, finishes removals, forgets what is over. Any node
 * may.
 */
@ApplicationScoped
class AdministrationSchedule {

  private static final Logger LOG = System.getLogger(AdministrationSchedule.class.getName());

  @Inject private Rounds rounds;
  @Inject private KeyRotations rotations;
  @Inject private Removals removals;
  @Inject private AdministratorSessions sessions;
  @Inject private Administrators administrators;
  @Inject private OpenIdSignIns openId;
  @Inject private RefusedLaunches refused;
  @Inject private Audit audit;

  @Inject
  @ConfigProperty(name = "passerelle.housekeeping.seconds", defaultValue = "600")
  private int pause;

  void start(@Observes DatabaseReady ready) {
    rounds.every(
        "administration", Duration.ofSeconds(Math.max(1, pause)), Duration.ofHours(1), this::round);
  }

  private void round() {
    for (KeyPurpose purpose : KeyPurpose.values()) {
      attempt("key rotation", () -> rotations.rotateIfDue(purpose));
    }
    attempt("removals", removals::finish);
    attempt("sessions", sessions::forgetExpired);
    attempt("networks of sign-ins", administrators::forgetNetworks);
    attempt("OpenID sign-ins", openId::forgetExpired);
    attempt("refused launches", refused::forget);
    attempt("audit", audit::forgetOld);
  }

  private static void attempt(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      RedactedFailure.log(LOG, Level.WARNING, "Postponed: " + what, failure);
    }
  }
}
