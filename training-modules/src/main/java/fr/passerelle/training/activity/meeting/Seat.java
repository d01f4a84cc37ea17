package fr.passerelle.training.activity.meeting;

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
 * Somebody means to come: one date at most of each meeting. Taking another one gives the first one
 * back; until the date begins it can be given back without another.
 */
@Entity
@Table(name = "training_meeting_seat")
public class Seat {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_meeting_seat_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "date_id")
  private MeetingDate held;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected Seat() {}

  public Seat(Attempt attempt, MeetingDate date, Instant now) {
    this.attempt = attempt;
    this.activityId = date.activityId();
    moveTo(date, now);
  }

  public void moveTo(MeetingDate other, Instant now) {
    held = other;
    takenAt = now;
  }

  /** Whether it is a seat at this date. */
  public boolean isAt(MeetingDate one) {
    return held.id().equals(one.id());
  }

  public Attempt attempt() {
    return attempt;
  }

  public String activityId() {
    return activityId;
  }

  public MeetingDate date() {
    return held;
  }

  public Instant takenAt() {
    return takenAt;
  }
}
