package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.service.Obstacle;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How an attempt's score stands with the gradebook. With several cells it is the one that most
 * needs somebody's attention; of several that arrived, the one that arrived last.
 *
 * @param obstacle why it has not arrived; null when there is nothing to say
 * @param deliveredAt when the gradebook last took one; null when it never did
 */
public record ScoreStanding(State state, Obstacle obstacle, Instant deliveredAt) {

  /** From what needs attention most to what needs none. */
  public enum State {
    REJECTED,
    RETRYING,
    PENDING,
    DELIVERED,
    /** The link has a column that the person has no cell in: they came another way. */
    ELSEWHERE,
    /** The link has no column that scores go to. */
    NO_COLUMN,
    /** No score is owed: nothing achieved yet. */
    NONE
  }

  private static final ScoreStanding NOTHING = new ScoreStanding(State.NONE, null, null);

  private static final Comparator<Instant> NEVER_THEN_EARLIEST =
      Comparator.nullsFirst(Comparator.<Instant>naturalOrder());

  /** Of those that did not get through: one that says why, and then the one longest without. */
  private static final Comparator<ScoreStanding> LONGEST_OWED =
      Comparator.<ScoreStanding, Boolean>comparing(standing -> standing.obstacle() == null)
          .thenComparing(ScoreStanding::deliveredAt, NEVER_THEN_EARLIEST);

  private static final Comparator<ScoreStanding> LAST_ARRIVED =
      Comparator.comparing(ScoreStanding::deliveredAt, NEVER_THEN_EARLIEST).reversed();

  /** Of work that goes to none of the columns shown. */
  static ScoreStanding without(State why) {
    return new ScoreStanding(why, null, null);
  }

  /**
   * The same while the platform is in trouble: a score that has not been tried yet waits for that
   * too.
   */
  ScoreStanding withThePlatformIn(Optional<Obstacle> trouble) {
    return state == State.PENDING && trouble.isPresent()
        ? new ScoreStanding(State.RETRYING, trouble.get(), deliveredAt)
        : this;
  }

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
    return new ScoreStanding(state, obstacle(delivery), delivery.deliveredAt());
  }

  /** What kept an older score back says nothing of one that has not been tried yet. */
  private static Obstacle obstacle(Delivery delivery) {
    return delivery.state() == Delivery.State.PENDING ? null : delivery.obstacle();
  }

  /** Whether a score is owed or has arrived: a trainer can always have it sent again. */
  public boolean retriable() {
    return !isAbsent();
  }

  /** Whether something is on its way, or stuck there. */
  public boolean owed() {
    return !isAbsent() && state != State.DELIVERED;
  }

  private boolean isAbsent() {
    return switch (state) {
      case ELSEWHERE, NO_COLUMN, NONE -> true;
      case REJECTED, RETRYING, PENDING, DELIVERED -> false;
    };
  }
}
