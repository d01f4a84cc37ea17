package fr.passerelle.training.privacy;

import fr.passerelle.lti.host.ClockTrust;
import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.host.Rounds;
import fr.passerelle.training.learner.Learner;
import fr.passerelle.training.learner.Learners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Forgets, several times a day, those who have not come for longer than they are remembered. Every
 * node does it; the second one finds nothing left to do.
 */
@ApplicationScoped
public class Forgetting {

  private static final Logger LOG = System.getLogger(Forgetting.class.getName());

  @Inject private Rounds rounds;
  @Inject private Learners learners;
  @Inject private PersonalFiles files;
  @Inject private Retention retention;
  @Inject private ClockTrust clocks;

  void start(@Observes DatabaseReady ready) {
    rounds.every("forgetting", Duration.ofHours(6), Duration.ofHours(12), this::forget);
  }

  /** One short transaction a person: nobody waits for the whole purge, nor for one that fails. */
  private void forget() {
    if (!clocks.mayForget()) {
      LOG.log(Level.INFO, "Nobody is forgotten before the clock has been steady for a day");
      return;
    }
    Instant limit = retention.limit();
    long gone = 0;
    List<Learner> some = learners.notSeenSince(limit, 0);
    while (!some.isEmpty()) {
      gone += some.stream().filter(learner -> forgets(learner, limit)).count();
      some = learners.notSeenSince(limit, some.get(some.size() - 1).id());
    }
    LOG.log(Level.INFO, "Forgot {0} people not seen for {1} days", gone, retention.days());
  }

  private boolean forgets(Learner learner, Instant limit) {
    try {
      return files.forgetOne(learner, limit);
    } catch (RuntimeException failure) {
      RedactedFailure.log(
          LOG, Level.WARNING, "One person is not forgotten yet; the next round tries", failure);
      return false;
    }
  }
}
