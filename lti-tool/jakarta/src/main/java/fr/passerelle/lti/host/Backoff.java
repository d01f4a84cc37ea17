package fr.passerelle.lti.host;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long a call of a platform that did not get through waits: twice as long each time, from 2
 * seconds to an hour, with up to a quarter more by chance so that a platform that comes back is not
 * met by everybody at once. A platform's {@code Retry-After} is honoured, up to a day.
 */
public record Backoff(RandomGenerator random) {

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration LONGEST_ASKED = Duration.ofDays(1);

  /**
   * @param attempts how many were made, the one that failed included
   * @param asked what the platform asks for, if it does
   */
  public Duration after(int attempts, Optional<Duration> asked) {
    return asked.map(Backoff::atMostADay).orElseGet(() -> growing(attempts));
  }

  private Duration growing(int attempts) {
    Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, 20));
    Duration capped = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    return capped.plusMillis(random.nextLong(capped.toMillis() / 4));
  }

  private static Duration atMostADay(Duration asked) {
    return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
  }
}
