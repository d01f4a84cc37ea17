package fr.passerelle.lti.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * So many requests a minute for each address: all at once or one by one. An address is remembered
 * by one instant, the one at which its allowance is whole again; when too many addresses come, the
 * one not seen for longest is forgotten.
 */
final class Allowance {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int perMinute;
  private final int addresses;
  private final Clock clock;
  private final Map<String, Instant> wholeAgain = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param perMinute requests a minute; 0 for no limit
   * @param addresses how many addresses are remembered
   */
  Allowance(int perMinute, int addresses, Clock clock) {
    this.perMinute = perMinute;
    this.addresses = addresses;
    this.clock = clock;
  }

  /** Takes one request; when none is left, says how long to wait for the next. */
  Optional<Duration> take(String address) {
    return perMinute == 0 ? Optional.empty() : takeOne(address, clock.instant());
  }

  /** Gives requests back that turned out to be wanted ones; never more than were taken. */
  void giveBack(String address, int requests) {
    if (perMinute > 0) {
      giveBack(address, WINDOW.dividedBy(perMinute).multipliedBy(requests), clock.instant());
    }
  }

  private synchronized void giveBack(String address, Duration share, Instant now) {
    Optional.ofNullable(wholeAgain.get(address))
        .map(known -> known.minus(share))
        .ifPresent(earlier -> wholeAgain.put(address, earlier.isBefore(now) ? now : earlier));
  }

  private synchronized Optional<Duration> takeOne(String address, Instant now) {
    Instant known = wholeAgain.getOrDefault(address, now);
    Instant next = (known.isBefore(now) ? now : known).plus(WINDOW.dividedBy(perMinute));
    Duration wait = Duration.between(now.plus(WINDOW), next);
    if (wait.isNegative() || wait.isZero()) {
      wholeAgain.put(address, next);
      forgetOldest();
      return Optional.empty();
    }
    return Optional.of(wait);
  }

  private void forgetOldest() {
    if (wholeAgain.size() > addresses) {
      wholeAgain.remove(wholeAgain.keySet().iterator().next());
    }
  }
}
