package fr.passerelle.lti.keys;

import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A key set as it was read, and how old it is.
 *
 * @param readAt when the keys were read
 * @param triedAt when reading was last tried
 * @param trouble why the last try failed, if it did
 */
record KeySnapshot(
    VerificationKeys keys, Instant readAt, Instant triedAt, Optional<String> trouble) {

  static final Duration REFRESHED_AFTER = Duration.ofMinutes(5);
  static final Duration MAX_AGE = Duration.ofMinutes(10);
  static final Duration REFETCH_INTERVAL = Duration.ofSeconds(30);
  static final Duration LONGEST_OUTAGE = Duration.ofHours(24);

  static final KeySnapshot NOTHING =
      new KeySnapshot(VerificationKeys.NONE, Instant.MIN, Instant.MIN, Optional.empty());

  static KeySnapshot read(VerificationKeys keys, Instant now) {
    return new KeySnapshot(keys, now, now, Optional.empty());
  }

  KeySnapshot failedAt(Instant now, String why) {
    return new KeySnapshot(keys, readAt, now, Optional.of(why));
  }

  /** Good, and time to look for a newer one while it is. */
  boolean isAgeingAt(Instant now) {
    return isOlder(REFRESHED_AFTER, now);
  }

  /** To be read before it is used, unless that has just been tried in vain. */
  boolean isOverdueAt(Instant now) {
    return isOlder(MAX_AGE, now) && trouble.isEmpty();
  }

  boolean mayBeReadAgainAt(Instant now) {
    return !triedAt.isAfter(now.minus(REFETCH_INTERVAL));
  }

  boolean holds(String kid, String algorithm, Instant now) {
    return trusted(now).find(kid, algorithm).isPresent();
  }

  KeyLookup lookup(String kid, String algorithm, Instant now) {
    Optional<PublicKey> key = trusted(now).find(kid, algorithm);
    if (key.isPresent()) {
      return new KeyLookup.Found(key.get());
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
