package fr.passerelle.lti.outbox;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which deliveries are meant.
 *
 * @param registrationId those of one platform, or of all
 * @param states those that stand so; never empty
 */
public record DeliveryFilter(Optional<Long> registrationId, Set<Delivery.State> states) {

  /** Those that have not arrived. */
  public static final Set<Delivery.State> OWED =
      Set.of(Delivery.State.PENDING, Delivery.State.RETRYING, Delivery.State.REJECTED);

  /** Those that a person may send again: what waits already goes by itself. */
  static final Set<Delivery.State> RESENDABLE =
      Set.of(Delivery.State.RETRYING, Delivery.State.REJECTED);

  public DeliveryFilter {
    if (states.isEmpty()) {
      throw new IllegalArgumentException("A filter without states finds nothing");
    }
    states = Set.copyOf(states);
  }

  /** Of these, the ones that can be sent again; may be empty. */
  Set<Delivery.State> resendable() {
    Set<Delivery.State> both = EnumSet.copyOf(states);
    both.retainAll(RESENDABLE);
    return both;
  }
}
