package fr.passerelle.lti.outbox;

import java.time.Duration;

/**
 * How many people’s scores go to one platform side by side: one while it fails, a few to begin
 * with, more for each that a fast platform takes, few for a slow one.
 */
final class Pace {

  private static final int FIRST = 2;
  private static final int SLOW = 2;
  private static final int MOST = 16;
  private static final int LARGEST_BATCH = 200;
  private static final double FAST_MILLIS = 400;
  private static final double SLOW_MILLIS = 1500;

  private int hands;
  private double usualMillis = FAST_MILLIS;

  /**
   * @param probing whether the platform did not work when it was last tried
   */
  Pace(boolean probing) {
    hands = probing ? 1 : FIRST;
  }

  void worked(Duration took) {
    usualMillis = usualMillis * 0.8 + took.toMillis() * 0.2;
    if (usualMillis < FAST_MILLIS) {
      hands = Math.min(MOST, hands + 1);
    } else if (usualMillis > SLOW_MILLIS) {
      hands = Math.min(hands, SLOW);
    }
  }

  void failed() {
    hands = 1;
  }

  int hands() {
    return hands;
  }

  /** How many rows to take at once: no more than go out before their stamps are old. */
  int batch() {
    if (hands == 1) {
      return 1;
    }
    double each = Math.max(5, usualMillis);
    return (int) Math.max(hands, Math.min(LARGEST_BATCH, 1000 / each * hands));
  }
}
