package fr.passerelle.lti.host;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Whether this node's clock can be gone by. A clock that runs an hour ahead leases what others hold
 * and stamps scores in the future; one that runs two years ahead forgets everybody. The database's
 * clock is the one that all nodes share.
 */
@ApplicationScoped
public class ClockTrust {

  /** So far apart the two may be. */
  static final Duration MOST = Duration.ofMinutes(1);

  private volatile Duration ahead = Duration.ZERO;
  private volatile boolean longSteady;

  /** Whether this node's clock and the database's are less than a minute apart. */
  public boolean agree() {
    return ahead.abs().compareTo(MOST) <= 0;
  }

  /** How far this node's clock is ahead of the database's; negative when it is behind. */
  public Duration ahead() {
    return ahead;
  }

  /**
   * Whether what is old enough may be forgotten for good: the clocks agree, and have gone on for a
   * day without a leap.
   */
  public boolean mayForget() {
    return agree() && longSteady;
  }

  void found(Duration nowAhead, boolean steadyForLong) {
    ahead = nowAhead;
    longSteady = steadyForLong;
  }
}
