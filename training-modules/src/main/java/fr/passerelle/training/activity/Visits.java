package fr.passerelle.training.activity;

import fr.passerelle.lti.host.Paris;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.Parcours;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.ScoreReport;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.TrainingModule;
import fr.passerelle.training.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * This request's launch seen as a course: whose attempt, which version, which activity. Whatever
 * does not exist ends in a calm page.
 */
@ApplicationScoped
public class Visits {

  @Inject private CurrentLaunch launch;
  @Inject private Attempts attempts;
  @Inject private Catalog catalog;
  @Inject private TextLibrary texts;
  @Inject private ScoreReport scores;
  @Inject private MissedQuestions missedQuestions;
  @Inject private Clock clock;

  /** This person at this activity, for reading. */
  public Visit<Activity> reading(String module, String activity) {
    return at(attempt(), module, activity);
  }

  /** This person at this activity, for writing: locked until the transaction ends. */
  public Visit<Activity> writing(String module, String activity) {
    return at(lockedAttempt(), module, activity);
  }

  /** The same for the form of one kind: of an activity of another kind it is refused. */
  public <A extends Activity> Visit<A> writing(String module, String activity, Class<A> kind) {
    return writing(module, activity).as(kind).orElseThrow(Visits::unfitForm);
  }

  private Visit<Activity> at(Attempt attempt, String module, String activity) {
    CourseStep step = step(attempt, module, activity);
    return new Visit<>(this, attempt, step, step.activity());
  }

  /** Makes a change to an attempt and owes its score, together. */
  void recording(Attempt attempt, Runnable change) {
    scores.recording(attempt, change);
  }

  /** Has questions come back that were missed. */
  void missed(Attempt attempt, Activity activity, List<Question> questions) {
    missedQuestions.missed(attempt, activity.id(), questions, now());
  }

  /** This moment. */
  public Instant now() {
    return clock.instant();
  }

  /** The launch of this request. */
  public LaunchSession session() {
    return launch.session();
  }

  /** The texts in its language. */
  public Texts texts() {
    return texts.in(session().locale());
  }

  /** The attempt, for reading. */
  public Attempt attempt() {
    return attempts.find(key()).orElseThrow(Visits::noAttempt);
  }

  /** The attempt, for writing: locked until the transaction ends. */
  public Attempt lockedAttempt() {
    return attempts.lock(key()).orElseThrow(Visits::noAttempt);
  }

  /**
   * As much of the course as the link was placed for, in the version the attempt stays on, with the
   * days it was given here. To whoever teaches all is open.
   */
  public Course course(Attempt attempt) {
    Course whole =
        catalog
            .version(attempt.version(), session().locale())
            .on(attempt.timetable(Paris.day(now()), !seesAll()));
    return PlacedContent.of(session()).map(placed -> placed.scope(whole)).orElse(whole);
  }

  private boolean seesAll() {
    return session().instructor() || session().isRehearsal();
  }

  /** The one module the link was placed for; none when it was placed for the course. */
  public Optional<TrainingModule> placedModule(Course course) {
    return PlacedContent.of(session()).flatMap(placed -> placed.module(course));
  }

  /** The activity of this address. */
  public CourseStep step(Attempt attempt, String module, String activity) {
    return CourseStep.in(course(attempt), module, activity).orElseThrow(Visits::noSuchActivity);
  }

  /** An address inside the course. */
  public String path(String rest) {
    return session().path("course/" + rest);
  }

  /** The address of the course. */
  public String home() {
    return session().path("course");
  }

  /** The address of a step. */
  public URI address(CourseStep step) {
    return URI.create(path(step.path()));
  }

  /** Where « Continuer » leads after this activity. */
  public String after(Attempt attempt, CourseStep step) {
    return end(attempt, step)
        .or(() -> attempt.after(step).map(CourseStep::path))
        .map(this::path)
        .orElseGet(this::home);
  }

  /** The page of what ends with this step; none where another one follows in its module. */
  private static Optional<String> end(Attempt attempt, CourseStep step) {
    if (step.next().isPresent()) {
      return Optional.empty();
    }
    if (attempt.progress(step.course()).completed()) {
      return Optional.of("completed");
    }
    Progress module = Progress.of(step.course(), step.module(), attempt::achievement);
    return module.completed() ? Optional.of(step.module().id()) : Optional.empty();
  }

  private AttemptKey key() {
    return AttemptKey.of(session(), new Parcours()).orElseThrow(Visits::noAttempt);
  }

  /** The link leads elsewhere, or the person has erased their data since they launched. */
  private static Problem noAttempt() {
    return new Problem(Status.NOT_FOUND, "training.problem.course");
  }

  /** The course has no such activity, or it is of another kind. */
  public static Problem noSuchActivity() {
    return new Problem(Status.NOT_FOUND, "training.problem.activity");
  }

  /** The form is of another kind than the activity, or none of ours. */
  public static Problem unfitForm() {
    return new Problem(Status.BAD_REQUEST, "training.problem.form");
  }
}
