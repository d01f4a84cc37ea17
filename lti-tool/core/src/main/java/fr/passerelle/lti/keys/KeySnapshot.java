package fr.passerelle.lti.keys;

import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key set as it was read, and how old it is.
 *
 * @param readAt when the keys were read
 * @param maxAge how old it may become, as the platform wishes and within our bounds
 * @param trouble why the last try failed, if it did
 */
record KeySnapshot(
    VerificationKeys keys, Instant readAt, Duration maxAge, Optional<String> trouble) {

  /** Where the platform says nothing. */
  static final Duration USUAL_AGE = Duration.ofMinutes(10);

  /** What a platform may wish. A key that left the set works no longer than that. */
  static final Duration SHORTEST_AGE = Duration.ofSeconds(30);

  static final Duration LONGEST_AGE = Duration.ofHours(1);

  static final Duration LONGEST_OUTAGE = Duration.ofHours(24);

  static final KeySnapshot NOTHING =
      new KeySnapshot(VerificationKeys.NONE, Instant.MIN, USUAL_AGE, Optional.empty());

  /**
   * @param wished how long the platform lets the set be used, if it says so
   */
  static KeySnapshot read(VerificationKeys keys, Instant now, Optional<Duration> wished) {
    return new KeySnapshot(
        keys, now, wished.map(KeySnapshot::bounded).orElse(USUAL_AGE), Optional.empty());
  }

  private static Duration bounded(Duration wished) {
    if (wished.compareTo(SHORTEST_AGE) < 0) {
      return SHORTEST_AGE;
    }
    return wished.compareTo(LONGEST_AGE) > 0 ? LONGEST_AGE : wished;
  }

  KeySnapshot failed(String why) {
    return new KeySnapshot(keys, readAt, maxAge, Optional.of(why));
  }

  /** Good, and time to look for a newer one while it is. */
  boolean isAgeingAt(Instant now) {
    return isOlder(maxAge.dividedBy(2), now);
  }

  /** To be read before it is used, unless that has just been tried in vain. */
  boolean isOverdueAt(Instant now) {
    return isOlder(maxAge, now) && trouble.isEmpty();
  }

  boolean holds(String kid, String algorithm, Instant now) {
    return !trusted(now).find(kid, algorithm).isEmpty();
  }

  KeyLookup lookup(String kid, String algorithm, Instant now) {
    List<PublicKey> found = trusted(now).find(kid, algorithm);
    if (!found.isEmpty()) {
      return new KeyLookup.Found(found);
    }
    return trouble.isEmpty() && !isOlder(LONGEST_OUTAGE, now)
        ? new KeyLookup.UnknownKey()
        : new KeyLookup.Unavailable(trouble.orElse("the key set is being read"));
  }

  private VerificationKeys trusted(Instant now) {
    return isOlder(LONGEST_OUTAGE, now) ? VerificationKeys.NONE : keys;
  }

  private boolean isOlder(Duration age, Instant now) {
    return readAt.isBefore(now.minus(age));
  }
}
