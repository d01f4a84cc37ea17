package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.service.Obstacle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The newest score owed to one cell of a gradebook; there is one row a cell.
 *
 * <p>Its life: progress {@linkplain #owe owes} a grade (PENDING, one revision more). The courier
 * {@linkplain ScoreRows takes} it, with a stamp, sends it, and records the outcome: DELIVERED,
 * RETRYING at a later time, or REJECTED. A grade that came in meanwhile has raised the revision, so
 * the outcome of the older one leaves the row PENDING. A courier that dies leaves the row due; the
 * same grade is sent again with the stamp it had, so that a platform that took it knows it again.
 */
@Entity
@Table(name = "lti_score_outbox")
public class OwedScore {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
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

  public GradeTarget target() {
    return new GradeTarget(registrationId, lineItem, userId);
  }

  Delivery delivery() {
    return new Delivery(target(), state, obstacle, reason, deliveredAt, grade());
  }

  public DeliveryLine line() {
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
    revision++;
    state = Delivery.State.PENDING;
    attempts = 0;
    dueAt = now;
  }

  /**
   * Puts the score back in the queue, due at once. What has not got through keeps its revision: the
   * platform may have taken it without our knowing, and then gets the very same again.
   */
  public void sendAgain(Instant now) {
    if (state == Delivery.State.DELIVERED || state == Delivery.State.REJECTED) {
      revision++;
    }
    state = Delivery.State.PENDING;
    attempts = 0;
    dueAt = now;
  }

  private Grade grade() {
    return new Grade(scoreGiven, scoreMaximum, activityProgress, comment);
  }
}
