package fr.passerelle.lti.outbox.oversight;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.DeliveryFilter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An administrator's wish that scores go again, tens of thousands perhaps. Some at a time are put
 * back in the queue, by the next node that comes by, in the order of their numbers; the wish
 * remembers how far that came, and is gone when it came to the end. Scores that begin to wait later
 * are not meant.
 */
@Entity
@Table(name = "lti_resend_wish")
public class ResendWish {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
  private long id;

  @Column(name = "registration_id")
  private Long registrationId;

  private String states;

  private boolean absent;

  @Column(name = "after_id")
  private long afterId;

  @Column(name = "until_id")
  private long untilId;

  protected ResendWish() {}

  /**
   * @param filter with nothing but what can be sent again
   * @param untilId the highest number that is meant
   */
  ResendWish(DeliveryFilter filter, long untilId) {
    registrationId = filter.registrationId().orElse(null);
    states = filter.states().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    absent = filter.absent();
    this.untilId = untilId;
  }

  long id() {
    return id;
  }

  DeliveryFilter filter() {
    Set<Delivery.State> meant =
        Stream.of(states.split(" ")).map(Delivery.State::valueOf).collect(Collectors.toSet());
    return new DeliveryFilter(Optional.ofNullable(registrationId), meant, absent);
  }

  /** What is meant has a higher number than this one. */
  long after() {
    return afterId;
  }

  /** And at most this one. */
  long until() {
    return untilId;
  }

  void cameTo(long number) {
    afterId = number;
  }
}
