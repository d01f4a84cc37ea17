package fr.passerelle.training.attempt;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;

/**
 * Counts what an older version left uncounted: soon after the start, and then now and then, since a
 * node of the older version may still be running. Meanwhile pages say how many are not counted yet;
 * as soon as somebody looks at such a page they are.
 */
@ApplicationScoped
public class TotalsRound {

  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(2);
  private static final int FIRST = 30;
  private static final int PAUSES_BETWEEN = 6 * 60 * 30;

  @Inject private Rounds rounds;
  @Inject private Totals totals;

  private final AtomicBoolean asked = new AtomicBoolean();
  private int pauses;

  void start(@Observes DatabaseReady ready) {
    rounds.every("totals", PAUSE, LONGEST, this::now);
  }

  /** Somebody has met an attempt that is not counted yet. */
  public void soon() {
    asked.set(true);
  }

  private void now() {
    if (++pauses % PAUSES_BETWEEN == FIRST) {
      through(totals::putRightAfter);
    } else if (asked.getAndSet(false)) {
      through(totals::countAfter);
    }
  }

  private static void through(LongFunction<OptionalLong> some) {
    OptionalLong last = OptionalLong.of(0);
    while (last.isPresent()) {
      last = some.apply(last.getAsLong());
    }
  }
}
