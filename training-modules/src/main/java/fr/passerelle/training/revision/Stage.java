package fr.passerelle.training.revision;

import fr.passerelle.lti.host.Paris;
import java.time.Instant;

/**
 * When a question comes back. It counts whole days at the programme's clock: what was missed in the
 * evening is there the next morning.
 */
enum Stage {
  TOMORROW(1),
  IN_A_WEEK(7),
  IN_A_MONTH(30),
  /** It was right three times, and does not come back. */
  KNOWN(0);

  private final int days;

  Stage(int days) {
    this.days = days;
  }

  /** The one after a right answer. */
  Stage next() {
    return this == KNOWN ? KNOWN : values()[ordinal() + 1];
  }

  /** The moment from which it is asked again; null where it is known. */
  Instant from(Instant now) {
    return this == KNOWN
        ? null
        : Paris.day(now).plusDays(days).atStartOfDay(Paris.ZONE).toInstant();
  }

  /** When the day of this moment began. */
  static Instant morning(Instant now) {
    return Paris.day(now).atStartOfDay(Paris.ZONE).toInstant();
  }
}
