package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.Delivery;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * How an attempt's score stands with the gradebook. With several cells it is the one that most
 * needs somebody's attention; of several that arrived, the one that arrived last.
 *
 * @param reason the platform's or our words when it has not arrived; null when there are none
 * @param deliveredAt when the gradebook last took one; null when it never did
 */
public record ScoreStanding(State state, String reason, Instant deliveredAt) {

  /** From what needs attention most to what needs none. */
  public enum State {
    REJECTED,
    RETRYING,
    PENDING,
    DELIVERED,
    /** No score is owed: nothing achieved yet, or the platform has no place for it. */
    NONE
  }

  private static final ScoreStanding NOTHING = new ScoreStanding(State.NONE, null, null);

  private static final Comparator<Instant> NEVER_THEN_EARLIEST =
      Comparator.nullsFirst(Comparator.<Instant>naturalOrder());

  /** Of those that did not get through: one that says why, and then the one longest without. */
  private static final Comparator<ScoreStanding> LONGEST_OWED =
      Comparator.<ScoreStanding, Boolean>comparing(standing -> standing.reason() == null)
          .thenComparing(ScoreStanding::deliveredAt, NEVER_THEN_EARLIEST);

  private static final Comparator<ScoreStanding> LAST_ARRIVED =
      Comparator.comparing(ScoreStanding::deliveredAt, NEVER_THEN_EARLIEST).reversed();

  /** The standing of these cells together. */
  public static ScoreStanding of(Collection<Delivery> deliveries) {
    return deliveries.stream().map(ScoreStanding::of).min(ScoreStanding::order).orElse(NOTHING);
  }

  private static int order(ScoreStanding one, ScoreStanding other) {
    if (one.state() != other.state()) {
      return one.state().compareTo(other.state());
    }
    return (one.state() == State.DELIVERED ? LAST_ARRIVED : LONGEST_OWED).compare(one, other);
  }

  private static ScoreStanding of(Delivery delivery) {
    State state = State.valueOf(delivery.state().name());
    return new ScoreStanding(state, delivery.reason(), delivery.deliveredAt());
  }

  /** Whether a person can have it sent again. */
  public boolean retriable() {
    return state == State.REJECTED || state == State.RETRYING;
  }
}
