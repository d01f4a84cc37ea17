package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.training.course.Course;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * A gradebook cell that an attempt's score goes to. A course placed twice in the same workspace
 * course has two; a link to one module has a cell for that module alone.
 */
@Entity
@Table(name = "training_grade_target")
public class GradePlacement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_grade_target_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "line_item")
  private String lineItem;

  @Column(name = "user_id")
  private String userId;

  @Column(name = "module_id")
  private String moduleId;

  protected GradePlacement() {}

  GradePlacement(Attempt attempt, GradeTarget target, String moduleId) {
    this.attempt = attempt;
    this.registrationId = target.registrationId();
    this.lineItem = target.lineItem();
    this.userId = target.userId();
    this.moduleId = moduleId;
  }

  /** As much of the course as this cell is about. */
  Course scope(Course course) {
    return moduleId == null ? course : course.only(moduleId);
  }

  /** It is about this module, or about the whole course, from now on; whether that is new. */
  boolean turnsTo(String module) {
    boolean other = !Objects.equals(moduleId, module);
    moduleId = module;
    return other;
  }

  long id() {
    return id;
  }

  String moduleId() {
    return moduleId;
  }

  GradeTarget target() {
    return new GradeTarget(registrationId, lineItem, userId);
  }
}
