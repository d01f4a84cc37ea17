package fr.passerelle.training.activity.meeting;

import fr.passerelle.training.attempt.Attempt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody was there: signed once for each date, and never taken back. A meeting that was done
 * elsewhere has no date.
 */
@Entity
@Table(name = "training_meeting_presence")
public class Presence {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_meeting_presence_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "date_id")
  private MeetingDate held;

  @Enumerated(EnumType.STRING)
  private Way way;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected Presence() {}

  private Presence(Attempt attempt, String activityId, MeetingDate date, Way way, Instant now) {
    this.attempt = attempt;
    this.activityId = activityId;
    this.held = date;
    this.way = way;
    this.signedAt = now;
  }

  public static Presence at(MeetingDate date, Attempt attempt, Way way, Instant now) {
    return new Presence(attempt, date.activityId(), date, way, now);
  }

  public static Presence elsewhere(String activityId, Attempt attempt, Instant now) {
    return new Presence(attempt, activityId, null, Way.EQUIVALENT, now);
  }

  public Attempt attempt() {
    return attempt;
  }

  public String activityId() {
    return activityId;
  }

  /** The date; none where it was elsewhere. */
  public Optional<MeetingDate> date() {
    return Optional.ofNullable(held);
  }

  public Way way() {
    return way;
  }

  public Instant signedAt() {
    return signedAt;
  }
}
