package fr.passerelle.lti.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** At most so many in each minute of the clock. */
final class MinuteCap {

  private final int most;
  private final Clock clock;
  private Instant minute = Instant.MIN;
  private int taken;

  MinuteCap(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  /** Takes one; false when this minute has had its share. */
  synchronized boolean take() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    if (!now.equals(minute)) {
      minute = now;
      taken = 0;
    }
    return taken++ < most;
  }
}
