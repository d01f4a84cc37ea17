package fr.passerelle.training.timetable;

import fr.passerelle.training.course.Days;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The days of one module, or of the whole course, for the group of one context, whatever the
 * version somebody follows.
 *
 * <p>A trainer gives them all together. From then on the whole course has a row, with or without
 * days, and whoever changes any of them holds a lock on it.
 */
@Entity
@Table(name = "training_given_days")
public class GivenDays {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_given_days_seq")
  private Long id;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "course_id")
  private String courseId;

  /** {@link fr.passerelle.training.course.Timetable#WHOLE} for the whole course. */
  @Column(name = "module_id")
  private String moduleId;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "advised_until")
  private LocalDate advisedUntil;

  protected GivenDays() {}

  /** Another part of the same course in the same context. */
  public GivenDays beside(String another, Days given) {
    GivenDays other = new GivenDays();
    other.registrationId = registrationId;
    other.deploymentId = deploymentId;
    other.contextId = contextId;
    other.courseId = courseId;
    other.moduleId = another;
    other.change(given);
    return other;
  }

  /** Gives it other days. */
  public void change(Days given) {
    opensOn = given.opens();
    advisedUntil = given.until();
  }

  public String moduleId() {
    return moduleId;
  }

  public Days days() {
    return new Days(opensOn, advisedUntil);
  }

  /** The days that there are, by module. */
  public static Map<String, Days> byModule(Collection<GivenDays> rows) {
    return rows.stream()
        .filter(row -> !row.days().equals(Days.NONE))
        .collect(Collectors.toMap(GivenDays::moduleId, GivenDays::days));
  }
}
