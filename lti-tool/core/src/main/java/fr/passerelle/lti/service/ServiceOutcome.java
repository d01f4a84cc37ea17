package fr.passerelle.lti.service;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.json.MalformedJson;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a call of a platform's service gave.
 *
 * @param <T> what was asked for
 */
public sealed interface ServiceOutcome<T> {

  /**
   * The platform's answer, understood.
   *
   * @param <T> what was asked for
   * @param value what was received, never null
   */
  record Received<T>(T value) implements ServiceOutcome<T> {
    /** Never with null. */
    public Received {
      requireNonNull(value, "value");
    }
  }

  /**
   * No answer that could be used.
   *
   * @param <T> what was asked for
   * @param reason what stood in the way
   * @param obstacle the same, told apart by who can do something about it
   * @param retryAfter how long the platform asks to wait, at most a day; only beside {@link
   *     Reason#RETRY_LATER}
   * @param detail one English sentence for the log or the administrator; may hold the platform's
   *     words, so escape it
   */
  record NotReceived<T>(
      Reason reason, Obstacle obstacle, Optional<Duration> retryAfter, String detail)
      implements ServiceOutcome<T> {
    /** Never with null. */
    public NotReceived {
      requireNonNull(reason, "reason");
      requireNonNull(obstacle, "obstacle");
      requireNonNull(retryAfter, "retryAfter");
      requireNonNull(detail, "detail");
    }

    /** With the obstacle that the reason stands for where nothing more is known. */
    public NotReceived(Reason reason, Optional<Duration> retryAfter, String detail) {
      this(reason, reason.usualObstacle(), retryAfter, detail);
    }
  }

  /** What stood in the way. */
  enum Reason {
    /** The launch announced no address for this. */
    NOT_OFFERED,
    /** The platform's administrator does not let the tool do this. */
    NOT_PERMITTED,
    /** What was asked for is gone, or never was there. */
    NOT_FOUND,
    /** The platform is down, slow or busy, or gives no access token: the same call may succeed. */
    RETRY_LATER,
    /** The platform will not do this however often it is asked. */
    REJECTED,
    /** The answer makes no sense. */
    MALFORMED;

    private Obstacle usualObstacle() {
      return switch (this) {
        case NOT_OFFERED, NOT_PERMITTED -> Obstacle.SERVICES_REFUSED;
        case NOT_FOUND -> Obstacle.COLUMN_GONE;
        case RETRY_LATER -> Obstacle.FAILING;
        case REJECTED -> Obstacle.SCORE_REFUSED;
        case MALFORMED -> Obstacle.UNREADABLE;
      };
    }
  }

  /** No answer, and nothing said about when to try again. */
  static <T> ServiceOutcome<T> failed(Reason reason, String detail) {
    return new NotReceived<>(reason, Optional.empty(), detail);
  }

  /** What was received, if anything was: for callers who go on without. */
  default Optional<T> ifReceived() {
    return this instanceof Received<T> received ? Optional.of(received.value()) : Optional.empty();
  }

  /** What was received, read by a reader that may find it malformed. */
  default <R> ServiceOutcome<R> read(Function<T, R> reader) {
    return then(value -> new Received<>(reader.apply(value)));
  }

  /** The next step, if this one gave something. */
  default <R> ServiceOutcome<R> then(Function<T, ServiceOutcome<R>> step) {
    if (this instanceof NotReceived<T> not) {
      return new NotReceived<>(not.reason(), not.obstacle(), not.retryAfter(), not.detail());
    }
    try {
      return step.apply(((Received<T>) this).value());
    } catch (MalformedJson e) {
      return failed(Reason.MALFORMED, "the platform's answer is malformed: " + e.getMessage());
    }
  }
}
