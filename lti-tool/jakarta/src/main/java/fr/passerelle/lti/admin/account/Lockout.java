package fr.passerelle.lti.admin.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How an account defends itself against guessing from one network: after five failures it is closed
 * for a minute, and after each further one for twice as long, up to an hour. A success opens it
 * again. The pages say these figures to everybody: {@code admin.signin.refused}, {@code
 * admin.password.notold}.
 *
 * @param failures attempts since the last success; an attempt counts before it is known to succeed
 * @param until when the account opens again; null while it is open
 */
record Lockout(int failures, Instant until) {

  static final Lockout NONE = new Lockout(0, null);

  private static final int FREE_ATTEMPTS = 5;
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  boolean isClosedAt(Instant now) {
    return until != null && now.isBefore(until);
  }

  Lockout afterAttempt(Instant now) {
    int attempts = failures + 1;
    return new Lockout(attempts, attempts < FREE_ATTEMPTS ? null : now.plus(closedFor(attempts)));
  }

  private static Duration closedFor(int attempts) {
    int doublings = Math.min(attempts - FREE_ATTEMPTS, 6);
    Duration closed = FIRST.multipliedBy(1L << doublings);
    return closed.compareTo(LONGEST) > 0 ? LONGEST : closed;
  }
}
