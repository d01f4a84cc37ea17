package fr.passerelle.lti.admin.delivery;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.DeliveryFilter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which deliveries an administrator wants to see, as the address says it.
 *
 * @param platform the number of one platform; 0 for all
 * @param states one of {@link States}
 */
public record DeliveryChoice(long platform, States states) {

  /** What can be chosen, in the order of the list. */
  public enum States {
    OWED(DeliveryFilter.OWED),
    REJECTED(Set.of(Delivery.State.REJECTED)),
    ABSENT(Set.of(Delivery.State.REJECTED)),
    RETRYING(Set.of(Delivery.State.RETRYING)),
    PENDING(Set.of(Delivery.State.PENDING)),
    DELIVERED(Set.of(Delivery.State.DELIVERED));

    private final Set<Delivery.State> meant;

    States(Set<Delivery.State> meant) {
      this.meant = meant;
    }
  }

  /** An unknown word shows what is owed. */
  static DeliveryChoice of(long platform, String states) {
    return new DeliveryChoice(
        Math.max(0, platform),
        Stream.of(States.values())
            .filter(known -> known.name().equals(states))
            .findFirst()
            .orElse(States.OWED));
  }

  DeliveryFilter filter() {
    return new DeliveryFilter(
        Optional.of(platform).filter(id -> id > 0), states.meant, states == States.ABSENT);
  }

  /** This choice in an address. */
  public String query() {
    return "platform=" + platform + "&states=" + states;
  }
}
