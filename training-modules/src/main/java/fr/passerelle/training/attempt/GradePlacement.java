package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.GradeTarget;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A gradebook cell that an attempt's score goes to. A course placed twice in the same workspace
 * course has two.
 */
@Entity
@Table(name = "training_grade_target")
public class GradePlacement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_grade_target_seq")
  @SequenceGenerator(
      name = "training_grade_target_seq",
      sequenceName = "training_grade_target_seq",
      allocationSize = 50)
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

  protected GradePlacement() {}

  GradePlacement(Attempt attempt, GradeTarget target) {
    this.attempt = attempt;
    this.registrationId = target.registrationId();
    this.lineItem = target.lineItem();
    this.userId = target.userId();
  }

  GradeTarget target() {
    return new GradeTarget(registrationId, lineItem, userId);
  }
}
