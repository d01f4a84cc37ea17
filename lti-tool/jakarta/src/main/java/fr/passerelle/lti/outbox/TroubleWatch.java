package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.ScoreOutcome.RetryLater;
import fr.passerelle.lti.service.Obstacle;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells by a platform's answers whether a score fails by itself or the platform is in trouble. */
final class TroubleWatch {

  /** So many different scores in a row that fail by themselves are a platform that fails. */
  private static final int SUSPICIOUS = 3;

  /** What may be about one score or column alone; anything else that passes is the platform's. */
  private static final Set<Obstacle> PERHAPS_ITS_OWN =
      EnumSet.of(
          Obstacle.FAILING, Obstacle.UNREADABLE, Obstacle.SERVICES_REFUSED, Obstacle.BLOCKED_HERE);

  private final Set<Long> suspects = new HashSet<>();
  private int failures;
  private boolean inTrouble;
  private Optional<PlatformRun.Trouble> trouble = Optional.empty();

  /**
   * @param failures how many tries in a row had not got through before
   */
  TroubleWatch(int failures) {
    this.failures = failures;
    this.inTrouble = failures > 0;
  }

  boolean inTrouble() {
    return inTrouble;
  }

  /** What was found in this run; none before the first failure. */
  Optional<PlatformRun.Trouble> trouble() {
    return trouble;
  }

  void answered() {
    failures = 0;
    inTrouble = false;
    trouble = Optional.empty();
    suspects.clear();
  }

  /**
   * A score failed, though not by a fault of ours.
   *
   * @return whether the platform is in trouble
   */
  boolean failed(long scoreId, RetryLater later) {
    suspects.add(scoreId);
    boolean itsOwn = PERHAPS_ITS_OWN.contains(later.obstacle());
    if (inTrouble || !itsOwn || suspects.size() >= SUSPICIOUS) {
      failures++;
      inTrouble = true;
      trouble = Optional.of(new PlatformRun.Trouble(failures, later.obstacle(), later.after()));
      return true;
    }
    return false;
  }
}
