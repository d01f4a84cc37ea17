package fr.passerelle.lti.outbox;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which deliveries are meant.
 *
 * @param registrationId those of one platform, or of all
 * @param states the states of the scores; never empty
 * @param absent those refused because the platform does not grade their person, which go again when
 *     the person comes back; or all others, which somebody may have to see to
 */
public record DeliveryFilter(
    Optional<Long> registrationId, Set<Delivery.State> states, boolean absent) {

  /** In JPQL, of {@code s}: refused for its person, who is not graded there. */
  private static final String ABSENT =
      "(s.state = fr.passerelle.lti.outbox.Delivery.State.REJECTED and s.obstacle is not null"
          + " and s.obstacle = fr.passerelle.lti.service.Obstacle.NOT_IN_COURSE)";

  /** In JPQL, of {@code s}: refused, waiting or under way for somebody who is graded there. */
  public static final String NOT_ABSENT = "not " + ABSENT;

  /** Those that somebody may have to see to. */
  public DeliveryFilter(Optional<Long> registrationId, Set<Delivery.State> states) {
    this(registrationId, states, false);
  }

  /** In JPQL, of {@code s}. */
  public String presence() {
    return absent ? ABSENT : NOT_ABSENT;
  }

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
  public Set<Delivery.State> resendable() {
    Set<Delivery.State> both = EnumSet.copyOf(states);
    both.retainAll(RESENDABLE);
    return both;
  }
}
