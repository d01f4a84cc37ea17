package fr.passerelle.lti.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How often one key set may be read: a new key is honoured at once, and a flood of forged key ids
 * must not become a flood on the platform. Not for several threads.
 */
final class ReadingPace {

  static final Duration INTERVAL = Duration.ofSeconds(30);

  /**
   * Readings within one interval; after one that failed, the platform is left alone for as long.
   */
  static final int MOST = 4;

  private final Deque<Instant> begun = new ArrayDeque<>();

  boolean allowsAnotherAt(Instant now, boolean hasFailed) {
    Instant since = now.minus(INTERVAL);
    return hasFailed
        ? begun.isEmpty() || !begun.getLast().isAfter(since)
        : begun.size() < MOST || !begun.getFirst().isAfter(since);
  }

  void begins(Instant now) {
    begun.addLast(now);
    if (begun.size() > MOST) {
      begun.removeFirst();
    }
  }
}
