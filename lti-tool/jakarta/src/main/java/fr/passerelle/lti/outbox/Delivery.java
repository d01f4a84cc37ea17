package fr.passerelle.lti.outbox;

import java.time.Instant;

/**
 * What became of the newest score of a cell.
 *
 * @param reason why it has not arrived, in the platform's or our words; null when there is nothing
 *     to say
 * @param deliveredAt when the platform last took a score of this cell; null when it never did
 */
public record Delivery(
    GradeTarget target, State state, String reason, Instant deliveredAt, Grade grade) {

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
