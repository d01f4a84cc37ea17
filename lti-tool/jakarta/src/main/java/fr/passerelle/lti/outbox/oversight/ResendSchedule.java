package fr.passerelle.lti.outbox.oversight;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Carries out what {@link ResendWish}es are left, also after a restart. */
@ApplicationScoped
class ResendSchedule {

  /** Steps of a round: ten thousand scores, and then the others' turn. */
  private static final int MOST = 50;

  @Inject private Rounds rounds;
  @Inject private ResendSteps steps;

  void start(@Observes DatabaseReady ready) {
    rounds.every("resending", Duration.ofSeconds(2), Duration.ofMinutes(5), this::round);
  }

  private void round() {
    for (int step = 0; step < MOST && steps.goOn(); step++) {
      // Each step is a transaction of its own.
    }
  }
}
