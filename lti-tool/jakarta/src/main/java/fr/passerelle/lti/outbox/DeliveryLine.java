package fr.passerelle.lti.outbox;

import java.time.Instant;

/**
 * One delivery as an administrator sees it: the person is a number, not a name.
 *
 * @param id the row's number, by which it is sent again
 * @param attempts how often it was sent since the grade last changed
 * @param dueAt when it is sent next; says nothing of what has been delivered or rejected
 */
public record DeliveryLine(long id, Delivery delivery, int attempts, Instant dueAt) {

  /** Whether sending it again is a person's decision. */
  public boolean resendable() {
    return DeliveryFilter.RESENDABLE.contains(delivery.state());
  }
}
