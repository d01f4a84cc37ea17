package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.host.NewRows;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.course.CourseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The boxes of all groups. Whoever answers holds their own attempt's lock, then the box's: nobody
 * takes them the other way round. Call inside a transaction.
 */
@ApplicationScoped
class BallotBoxes {

  private static final String EMPTY = Tally.EMPTY.stored();

  @PersistenceContext private EntityManager entities;
  @Inject private NewRows rows;

  /** Counts somebody's answers, by question, with those of their group. */
  void count(Attempt attempt, Survey survey, Map<String, String> answers) {
    lock(attempt, survey).or(() -> made(attempt, survey)).orElseThrow().take(answers);
  }

  /** Of two who come first at the same moment, one makes the box. */
  private Optional<BallotBox> made(Attempt attempt, Survey survey) {
    CourseVersion version = attempt.version();
    rows.add(
        "insert into training_survey_box (id, registration_id, deployment_id, context_id,"
            + " course_id, course_hash, activity_id, answered, tally, shown_answered, shown_tally)"
            + " values (?, ?, ?, ?, ?, ?, ?, 0, ?, 0, ?)",
        rows.number("training_survey_box_seq"),
        attempt.learner().registrationId(),
        attempt.deploymentId(),
        attempt.contextId(),
        version.courseId(),
        version.hash(),
        survey.id(),
        EMPTY,
        EMPTY);
    return lock(attempt, survey);
  }

  private Optional<BallotBox> lock(Attempt attempt, Survey survey) {
    return entities
        .createQuery(
            "select b from BallotBox b where b.registrationId = :registration"
                + " and b.deploymentId = :deployment and b.contextId = :context"
                + " and b.courseId = :course and b.courseHash = :hash and b.activityId = :activity",
            BallotBox.class)
        .setParameter("registration", attempt.learner().registrationId())
        .setParameter("deployment", attempt.deploymentId())
        .setParameter("context", attempt.contextId())
        .setParameter("course", attempt.version().courseId())
        .setParameter("hash", attempt.version().hash())
        .setParameter("activity", survey.id())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The boxes of a group for one survey, of all versions that were answered; the latest first. */
  List<BallotBox> of(AttemptKey key, String activityId) {
    return entities
        .createQuery(
            "select b from BallotBox b where b.registrationId = :registration"
                + " and b.deploymentId = :deployment and b.contextId = :context"
                + " and b.courseId = :course and b.activityId = :activity order by b.id desc",
            BallotBox.class)
        .setParameter("registration", key.registrationId())
        .setParameter("deployment", key.deploymentId())
        .setParameter("context", key.contextId())
        .setParameter("course", key.courseId())
        .setParameter("activity", activityId)
        .getResultList();
  }
}
