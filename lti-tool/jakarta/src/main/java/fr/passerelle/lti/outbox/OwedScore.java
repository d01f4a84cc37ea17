package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.ags.GradingProgress;
import fr.passerelle.lti.ags.Obstacle;
import fr.passerelle.lti.ags.Points;
import fr.passerelle.lti.ags.Score;
import fr.passerelle.lti.host.OneLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The newest score owed to one cell of a gradebook; there is one row a cell.
 *
 * <p>Its life: progress {@linkplain #owe owes} a grade (PENDING, one revision more). The courier
 * {@linkplain #lease leases} it, sends it, and records the outcome: DELIVERED, RETRYING at a later
 * time, or REJECTED. A grade that came in meanwhile has raised the revision, so the outcome of the
 * older one leaves the row PENDING. A courier that dies lets its lease run out; the score is sent
 * again, which is safe: it is the same score, stamped anew.
 */
@Entity
@Table(name = "lti_score_outbox")
public class OwedScore {

  /** Longer than the longest sending: two tokens and two posts of fifteen seconds each. */
  private static final int REASON_LENGTH = 1000;

  static final Duration LEASE = Duration.ofSeconds(75);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
  @SequenceGenerator(name = "lti_seq", sequenceName = "lti_seq", allocationSize = 50)
  private long id;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "line_item")
  private String lineItem;

  @Column(name = "user_id")
  private String userId;

  @Column(name = "score_given")
  private double scoreGiven;

  @Column(name = "score_maximum")
  private double scoreMaximum;

  @Enumerated(EnumType.STRING)
  @Column(name = "activity_progress")
  private ActivityProgress activityProgress;

  @Column(name = "comment_text")
  private String comment;

  private long revision;

  @Enumerated(EnumType.STRING)
  private Delivery.State state;

  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "leased_until")
  private Instant leasedUntil;

  @Column(name = "last_timestamp")
  private Instant lastTimestamp;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Enumerated(EnumType.STRING)
  private Obstacle obstacle;

  private String reason;

  protected OwedScore() {}

  OwedScore(GradeTarget target) {
    registrationId = target.registrationId();
    lineItem = target.lineItem();
    userId = target.userId();
  }

  long id() {
    return id;
  }

  Sending sending() {
    return new Sending(revision, lastTimestamp);
  }

  GradeTarget target() {
    return new GradeTarget(registrationId, lineItem, userId);
  }

  Delivery delivery() {
    return new Delivery(target(), state, obstacle, reason, deliveredAt, grade());
  }

  DeliveryLine line() {
    return new DeliveryLine(id, delivery(), attempts, dueAt);
  }

  /** A new grade replaces the one owed before; the same grade again owes nothing new. */
  void owe(Grade grade, Instant now) {
    if (revision > 0 && grade.equals(grade())) {
      return;
    }
    scoreGiven = grade.given();
    scoreMaximum = grade.maximum();
    activityProgress = grade.activityProgress();
    comment = grade.comment();
    sendAgain(now);
  }

  /** Puts the score back in the queue, due at once. */
  void sendAgain(Instant now) {
    revision++;
    state = Delivery.State.PENDING;
    attempts = 0;
    dueAt = now;
  }

  /**
   * Takes the row for one courier; returns the score as it is to be sent now. Its stamp is the
   * present second, which {@link DueScores} has seen to be later than the last one.
   */
  Score lease(Instant now) {
    leasedUntil = now.plus(LEASE);
    attempts++;
    lastTimestamp = now.truncatedTo(ChronoUnit.SECONDS);
    return new Score(
        userId,
        Optional.of(new Points(scoreGiven, scoreMaximum)),
        activityProgress,
        GradingProgress.FULLY_GRADED,
        Optional.ofNullable(comment),
        lastTimestamp);
  }

  void delivered(Sending sent, Instant now) {
    deliveredAt = now;
    settle(sent, Delivery.State.DELIVERED, null, null, now);
  }

  void rejected(Sending sent, Obstacle what, String why, Instant now) {
    settle(sent, Delivery.State.REJECTED, what, why, now);
  }

  void retry(Sending sent, Obstacle what, String why, Duration wait, Instant now) {
    settle(sent, Delivery.State.RETRYING, what, why, now.plus(wait));
  }

  int attempts() {
    return attempts;
  }

  /** The outcome of a lease that has run out counts for nothing: another courier has the row. */
  private void settle(
      Sending sent, Delivery.State outcome, Obstacle what, String why, Instant due) {
    if (!sent.timestamp().equals(lastTimestamp)) {
      return;
    }
    leasedUntil = null;
    if (revision == sent.revision()) {
      state = outcome;
      obstacle = what;
      reason = why == null ? null : OneLine.of(why, REASON_LENGTH);
      dueAt = due;
    }
  }

  private Grade grade() {
    return new Grade(scoreGiven, scoreMaximum, activityProgress, comment);
  }
}
