package fr.passerelle.training.activity.meeting;

import fr.passerelle.lti.host.Paris;
import fr.passerelle.training.attempt.AttemptKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A meeting held once, for the group of one context: when and where, and how many may come.
 *
 * <p>A trainer says it, changes it, and calls it off. Once somebody has a seat it stays to be read,
 * called off or not, so that nobody looks for it in vain. Whoever takes a seat holds a lock on its
 * row: places are counted by one at a time.
 *
 * <p>Whoever writes to attempts as well locks them first.
 */
@Entity
@Table(name = "training_meeting_date")
public class MeetingDate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_meeting_date_seq")
  private Long id;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "course_id")
  private String courseId;

  @Column(name = "activity_id")
  private String activityId;

  @Column(name = "starts_at")
  private Instant startsAt;

  private int minutes;

  private String place;

  private String link;

  private Integer places;

  @Column(name = "called_off")
  private boolean calledOff;

  /** How often it was changed: calendars ask. */
  private int revision;

  /** Which of the words that are said aloud: another number is another word. */
  @Column(name = "word_number")
  private int wordNumber;

  protected MeetingDate() {}

  public MeetingDate(AttemptKey where, String activityId, Plan plan) {
    this.registrationId = where.registrationId();
    this.deploymentId = where.deploymentId();
    this.contextId = where.contextId();
    this.courseId = where.courseId();
    this.activityId = activityId;
    take(plan);
  }

  /** Holds it at another time or place. */
  public void change(Plan plan) {
    take(plan);
    revision++;
  }

  private void take(Plan plan) {
    startsAt = plan.startsAt();
    minutes = plan.minutes();
    place = plan.place();
    link = plan.link() == null ? null : plan.link().toString();
    places = plan.places();
  }

  /** It does not take place. */
  public void callOff() {
    if (!calledOff) {
      calledOff = true;
      revision++;
    }
  }

  /** Another word is said aloud from now on: somebody has heard it who was not there. */
  public void changeWord() {
    wordNumber++;
  }

  /** Whether it is held for the group of this key; whose key does not matter. */
  public boolean isFor(AttemptKey key) {
    return registrationId == key.registrationId()
        && deploymentId.equals(key.deploymentId())
        && contextId.equals(key.contextId())
        && courseId.equals(key.courseId());
  }

  /** Whether a seat may still be taken, or given back. */
  public boolean isOpenAt(Instant now) {
    return !calledOff && now.isBefore(startsAt);
  }

  public Long id() {
    return id;
  }

  /** The meeting of the course that is held. */
  public String activityId() {
    return activityId;
  }

  public long registrationId() {
    return registrationId;
  }

  public int wordNumber() {
    return wordNumber;
  }

  public Plan plan() {
    return new Plan(
        LocalDateTime.ofInstant(startsAt, Paris.ZONE),
        minutes,
        place,
        link == null ? null : URI.create(link),
        places);
  }

  public boolean calledOff() {
    return calledOff;
  }

  public int revision() {
    return revision;
  }
}
