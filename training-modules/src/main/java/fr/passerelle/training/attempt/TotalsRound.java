package fr.passerelle.training.attempt;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Counts what an older version left uncounted: soon after the start, and then now and then, since a
 * node of the older version may still be running. Pages are right meanwhile: they count such
 * attempts themselves.
 */
@ApplicationScoped
class TotalsRound {

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(20);
  private static final int ROUNDS_BETWEEN = 6 * 60;

  @Inject private Rounds rounds;
  @Inject private Totals totals;

  private int pauses;

  void start(@Observes DatabaseReady ready) {
    rounds.every("totals", FIRST_PAUSE, LONGEST, this::now);
  }

  private void now() {
    if (pauses++ % ROUNDS_BETWEEN == 0) {
      OptionalLong last = OptionalLong.of(0);
      while (last.isPresent()) {
        last = totals.putRightAfter(last.getAsLong());
      }
    }
  }
}
