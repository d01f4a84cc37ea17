package fr.passerelle.training.attempt;

import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Counting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What an attempt achieved in one activity: its best try, or its last where the course says so.
 * What is done stays done.
 */
@Entity
@Table(name = "training_activity_result")
public class ActivityResult {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_activity_result_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  private double points;

  @Column(name = "done_at")
  private Instant doneAt;

  protected ActivityResult() {}

  ActivityResult(Attempt attempt, String activityId) {
    this.attempt = attempt;
    this.activityId = activityId;
  }

  void reach(Achievement achieved, Counting counting, Instant now) {
    points = counting.points(points, achieved.points());
    if (doneAt == null && achieved.done()) {
      doneAt = now;
    }
  }

  Achievement achievement() {
    return new Achievement(points, doneAt != null);
  }

  public String activityId() {
    return activityId;
  }

  /** From 0 to 1. */
  public double points() {
    return points;
  }

  /** When it was first done, or null. */
  public Instant doneAt() {
    return doneAt;
  }
}
