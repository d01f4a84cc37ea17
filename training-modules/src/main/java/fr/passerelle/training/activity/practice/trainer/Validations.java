package fr.passerelle.training.activity.practice.trainer;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.practice.Decided;
import fr.passerelle.training.activity.practice.Practice;
import fr.passerelle.training.activity.practice.PracticeFile;
import fr.passerelle.training.activity.practice.PracticeTask;
import fr.passerelle.training.activity.practice.Practices;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.ScoreReport;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the trainers of this launch's course and context decide on: nothing of another one, and no
 * draft. Call inside a transaction.
 */
@ApplicationScoped
class Validations {

  @Inject private CurrentLaunch launch;
  @Inject private Attempts attempts;
  @Inject private Practices practices;
  @Inject private ScoreReport scores;
  @Inject private Catalog catalog;
  @Inject private Clock clock;

  long waiting() {
    return practices.waiting(key());
  }

  List<Practice> waiting(int first, int most) {
    return practices.waiting(key(), first, most);
  }

  /** What was handed in, for reading. */
  Optional<Practice> read(long id) {
    return practices
        .attemptOf(id)
        .flatMap(attempt -> attempts.inGroup(key(), attempt))
        .flatMap(attempt -> practices.find(id))
        .filter(Practice::isOpenToTrainers);
  }

  /**
   * The same for writing, be it a draft again by now: its owner waits until the transaction ends,
   * or has just changed it.
   */
  Optional<Practice> lock(long id) {
    return practices
        .attemptOf(id)
        .flatMap(attempt -> attempts.lockInGroup(key(), List.of(attempt)).stream().findFirst())
        .flatMap(attempt -> practices.find(id))
        .filter(Practice::wasHandedIn);
  }

  /** Decides, and owes the score of what is validated, together. */
  Decided decide(Practice practice, Decision decision) {
    Instant now = clock.instant();
    Decided decided = decision.on(practice, now);
    if (practice.isValidated() && decided == Decided.DONE) {
      Attempt attempt = practice.attempt();
      scores.recording(attempt, () -> attempt.reach(step(practice), Achievement.FULL, now));
    }
    return decided;
  }

  byte[] content(PracticeFile file) {
    return practices.content(file);
  }

  /** As it was when its owner began. */
  PracticeTask task(Practice practice) {
    return step(practice).activity(PracticeTask.class);
  }

  /** What the task is called, also where nobody can read it any more: the others are listed. */
  String title(Practice practice) {
    return found(practice).map(step -> step.activity().title()).orElse(practice.activityId());
  }

  private CourseStep step(Practice practice) {
    return found(practice)
        .filter(step -> step.activity() instanceof PracticeTask)
        .orElseThrow(ValidationResource::none);
  }

  private Optional<CourseStep> found(Practice practice) {
    return CourseStep.in(course(practice.attempt()), practice.activityId());
  }

  private Course course(Attempt attempt) {
    return catalog.version(attempt.version(), session().locale());
  }

  private AttemptKey key() {
    return AttemptKey.of(session()).orElseThrow(Validations::unknown);
  }

  LaunchSession session() {
    return launch.session();
  }

  private static Problem unknown() {
    return new Problem(Status.NOT_FOUND, "training.problem.course");
  }
}
