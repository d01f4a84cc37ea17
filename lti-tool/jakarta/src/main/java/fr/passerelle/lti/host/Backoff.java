package fr.passerelle.lti.host;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long a call of a platform that did not get through waits: twice as long each time, from 2
 * seconds to the longest, with up to a quarter more by chance so that a platform that comes back is
 * not met by everybody at once. A platform may ask for more by {@code Retry-After}, up to an hour;
 * who asks for less than the growing pause does not get less.
 */
public record Backoff(RandomGenerator random, Duration longest) {

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST_ASKED = Duration.ofHours(1);

  /** Up to an hour. */
  public Backoff(RandomGenerator random) {
    this(random, Duration.ofHours(1));
  }

  /**
   * @param attempts how many were made, the one that failed included
   * @param asked what the platform asks for, if it does
   */
  public Duration after(int attempts, Optional<Duration> asked) {
    return longer(growing(attempts), shorter(asked.orElse(Duration.ZERO), LONGEST_ASKED));
  }

  private Duration growing(int attempts) {
    Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, 20));
    Duration capped = shorter(wait, longest);
    return capped.plusMillis(random.nextLong(capped.toMillis() / 4));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
