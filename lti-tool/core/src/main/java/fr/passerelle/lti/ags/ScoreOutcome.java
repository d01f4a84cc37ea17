package fr.passerelle.lti.ags;

import fr.passerelle.lti.service.Obstacle;
import java.time.Duration;
import java.util.Optional;

/** What became of a score that was sent. */
public sealed interface ScoreOutcome {

  /** The platform holds the score. */
  record Accepted() implements ScoreOutcome {}

  /**
   * The platform holds a score with a later timestamp (409). If ours is still the newest we have,
   * give it a new timestamp and send it again.
   *
   * @param detail one English sentence for the log or the administrator; may hold the platform's
   *     words, so escape it
   */
  record StaleTimestamp(String detail) implements ScoreOutcome {}

  /**
   * Not now: the platform is down, slow, busy, or gives no access token. Whether it took the score
   * may be unknown: send it again with the same timestamp.
   *
   * @param obstacle what stands in the way; it is {@linkplain Obstacle#passing() passing}
   * @param after how long the platform asks to wait, at most a day
   * @param detail as for {@link StaleTimestamp}
   */
  record RetryLater(Obstacle obstacle, Optional<Duration> after, String detail)
      implements ScoreOutcome {}

  /**
   * There is no such column any more (404, 410): scores need another one.
   *
   * @param detail as for {@link StaleTimestamp}
   */
  record ColumnGone(String detail) implements ScoreOutcome {}

  /**
   * The platform will not take this score however often it is sent, until something changes there.
   *
   * @param obstacle the person or the score
   * @param detail as for {@link StaleTimestamp}
   */
  record Rejected(Obstacle obstacle, String detail) implements ScoreOutcome {}
}
