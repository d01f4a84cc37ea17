package fr.passerelle.lti.outbox;

import fr.passerelle.lti.service.Obstacle;
import java.time.Instant;

/**
 * What a row becomes after a sending, unless a newer grade came in meanwhile.
 *
 * @param obstacle null once delivered
 * @param reason the platform's or our words; null once delivered
 * @param due when it is sent again; says nothing of what is delivered or rejected
 * @param restamp whether the next sending needs a new stamp
 */
record Settlement(
    long id, Delivery.State state, Obstacle obstacle, String reason, Instant due, boolean restamp) {

  static Settlement delivered(long id, Instant now) {
    return new Settlement(id, Delivery.State.DELIVERED, null, null, now, true);
  }
}
