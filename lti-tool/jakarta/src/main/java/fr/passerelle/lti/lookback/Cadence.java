package fr.passerelle.lti.lookback;

import java.time.Duration;
import java.time.Instant;

/**
 * When a score is looked for, and how often it is sent again by itself: seldom where nothing moves
 * any more, and only a few times on a platform that never shows what it holds.
 *
 * @param usual from one look to the next in a course that is alive
 */
record Cadence(Duration usual) {

  /** So often a score goes again by itself without having been seen. */
  static final int RESENDINGS = 2;

  private static final Duration SOON = Duration.ofMinutes(10);
  private static final Duration ALIVE = Duration.ofDays(30);
  private static final Duration A_SCHOOL_YEAR = Duration.ofDays(300);

  /** How long after its delivery a score may be expected to be shown. */
  Duration settling() {
    return shorter(SOON, usual.dividedBy(2));
  }

  /** When to look again for what was seen. */
  Instant afterSeen(Look.Cell cell, Instant now) {
    return now.plus(usual.multipliedBy(slowness(cell, now)));
  }

  /** When to look whether what is sent again has come to stay. */
  Instant afterSentAgain(Instant now) {
    return now.plus(settling());
  }

  /** When to look again where nothing may be read, or too much was sent again already. */
  Instant muchLater(Instant now) {
    return now.plus(usual.multipliedBy(7));
  }

  /** When to look again where the platform did not answer. */
  Instant afterSilence(Instant now) {
    return now.plus(shorter(Duration.ofHours(1), usual));
  }

  private static long slowness(Look.Cell cell, Instant now) {
    Duration age = Duration.between(cell.deliveredAt(), now);
    if (age.compareTo(ALIVE) < 0) {
      return 1;
    }
    return age.compareTo(A_SCHOOL_YEAR) < 0 ? 7 : 60;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
