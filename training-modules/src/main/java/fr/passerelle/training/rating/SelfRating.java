package fr.passerelle.training.rating;

import fr.passerelle.training.attempt.Attempt;
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
 * How someone rates themselves on one statement of a positioning: the first time and the latest.
 *
 * <p>Private to its owner. No query of the trainer's pages touches it, and no score is made of it.
 */
@Entity
@Table(name = "training_self_rating")
public class SelfRating {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_self_rating_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  @Column(name = "statement_id")
  private String statementId;

  @Column(name = "first_rating")
  private String firstRating;

  @Column(name = "first_at")
  private Instant firstAt;

  private String rating;

  @Column(name = "rated_at")
  private Instant ratedAt;

  protected SelfRating() {}

  public SelfRating(
      Attempt attempt, String activityId, String statementId, Enum<?> level, Instant now) {
    this.attempt = attempt;
    this.activityId = activityId;
    this.statementId = statementId;
    this.firstRating = level.name();
    this.firstAt = now;
    this.rating = level.name();
    this.ratedAt = now;
  }

  /** Rates again; the first rating stays. */
  public void rate(Enum<?> level, Instant now) {
    rating = level.name();
    ratedAt = now;
  }

  public String activityId() {
    return activityId;
  }

  public String statementId() {
    return statementId;
  }

  /** The name of the level given first. */
  public String firstRating() {
    return firstRating;
  }

  public Instant firstAt() {
    return firstAt;
  }

  /** The name of the level given last. */
  public String rating() {
    return rating;
  }

  public Instant ratedAt() {
    return ratedAt;
  }
}
