package fr.passerelle.training.activity.survey;

import fr.passerelle.training.course.CourseVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/**
 * The answers of one group to one survey, in one version of the course: totals, and nothing of
 * anybody. No row is kept of an answer, no time, and no order.
 *
 * <p>What is shown changes with every fifth answer only. Otherwise whoever looks before and after
 * somebody's step is done would read the answers of that one person in the difference. Another
 * version of the course has a box of its own, for the same reason: a question that is new in it
 * would show the first who answers.
 */
@Entity
@Table(name = "training_survey_box")
class BallotBox {

  /** So many answers are shown at once. */
  static final int TOGETHER = 5;

  @Id private Long id;

  @Column(name = "registration_id")
  private Long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "course_id")
  private String courseId;

  @Column(name = "course_hash")
  private String courseHash;

  @Column(name = "activity_id")
  private String activityId;

  /** How many people answered. */
  private int answered;

  private String tally = Tally.EMPTY.stored();

  @Column(name = "shown_answered")
  private int shownAnswered;

  @Column(name = "shown_tally")
  private String shownTally = Tally.EMPTY.stored();

  protected BallotBox() {}

  /** Takes somebody's answers, by question. */
  void take(Map<String, String> answers) {
    tally = Tally.fromStored(tally).and(answers).stored();
    answered++;
    if (answered % TOGETHER == 0) {
      shownTally = tally;
      shownAnswered = answered;
    }
  }

  CourseVersion version() {
    return new CourseVersion(courseId, courseHash);
  }

  String activityId() {
    return activityId;
  }

  int answered() {
    return answered;
  }

  /** How many of them are in what is shown. */
  int shownAnswered() {
    return shownAnswered;
  }

  Tally shown() {
    return Tally.fromStored(shownTally);
  }
}
