package fr.passerelle.lti.outbox;

import fr.passerelle.lti.service.Obstacle;
import java.time.Instant;

/**
 * What became of the newest score of a cell.
 *
 * @param obstacle why it has not arrived; null when there is nothing to say
 * @param reason the same in the platform's or our words, in English and for administrators only;
 *     null when there are none
 * @param deliveredAt when the platform last took a score of this cell; null when it never did
 */
public record Delivery(
    GradeTarget target,
    State state,
    Obstacle obstacle,
    String reason,
    Instant deliveredAt,
    Grade grade) {

  /** How a delivery stands. */
  public enum State {
    /** Waits for the courier. */
    PENDING,
    /** Did not get through; will be tried again by itself. */
    RETRYING,
    /** The platform holds it. */
    DELIVERED,
    /** The platform refused it for good; only a person can send it again. */
    REJECTED
  }
}
