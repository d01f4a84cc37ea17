package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.Delivery;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * How an attempt's score stands with the gradebook. With several cells it is the one that most
 * needs somebody's attention.
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

  /** The standing of these cells together. */
  public static ScoreStanding of(Collection<Delivery> deliveries) {
    return deliveries.stream()
        .map(ScoreStanding::of)
        .min(Comparator.comparing(ScoreStanding::state))
        .orElse(NOTHING);
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
