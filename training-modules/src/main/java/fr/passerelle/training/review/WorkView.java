package fr.passerelle.training.review;

import fr.passerelle.training.activity.ActivityKinds;
import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.activity.quiz.QuizAnswer;
import fr.passerelle.training.activity.quiz.QuizTry;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.TrainingModule;
import fr.passerelle.training.question.Question;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person's work.
 *
 * @param name null when the platform withholds it
 * @param own whether the person looks at their own work
 * @param startedAt shown as a day
 * @param nextStep the title of the first step that is not done; null when all are
 * @param back where the table of the group is; null when it is not open to whoever looks
 */
public record WorkView(
    String name,
    boolean own,
    String course,
    Instant startedAt,
    Progress progress,
    ScoreStanding score,
    String nextStep,
    List<ModuleWork> modules,
    String back) {

  /** A module and what was done in it. */
  public record ModuleWork(String title, Progress progress, List<StepWork> steps) {}

  /**
   * One activity.
   *
   * @param icon the name of its drawing
   * @param done whether it is done; when is nobody's business
   * @param isPrivate whether what was answered there is for its owner alone
   * @param quiz null for anything else, and for a quiz never tried to the end
   */
  public record StepWork(
      String icon, String title, boolean done, boolean isPrivate, QuizWork quiz) {

    /** Whether it was tried to the end and is not done yet: where somebody may be stuck. */
    public boolean stuck() {
      return !done && quiz != null;
    }

    /** The value of {@code data-state}, and the end of its text's key. */
    public String state() {
      return done ? "done" : stuck() ? "review" : "todo";
    }
  }

  /**
   * A quiz that was handed in. A try that is still open is its owner's alone.
   *
   * @param finished how often it was gone through to the end
   * @param points the best points of a finished try, out of {@code count}
   * @param toReview the questions that the latest finished try did not get right, in the author's
   *     words; for the person's own eyes, since a missed question tells what was answered
   */
  public record QuizWork(
      int finished, double points, int count, int passPercent, List<Html> toReview) {}

  static WorkView of(
      Attempt attempt,
      Course course,
      ActivityKinds kinds,
      List<QuizTry> tries,
      ScoreStanding score,
      boolean own,
      String back) {
    return new WorkView(
        attempt.learner().displayName(),
        own,
        course.title(),
        attempt.startedAt(),
        attempt.progress(course),
        score,
        nextStep(attempt, course),
        course.modules().stream()
            .map(module -> module(attempt, module, kinds, tries, own))
            .toList(),
        back);
  }

  /** In the order of the path: where the person has looked last is nobody else's business. */
  private static String nextStep(Attempt attempt, Course course) {
    return course.activities().stream()
        .filter(activity -> !attempt.done(activity))
        .map(Activity::title)
        .findFirst()
        .orElse(null);
  }

  private static ModuleWork module(
      Attempt attempt,
      TrainingModule module,
      ActivityKinds kinds,
      List<QuizTry> tries,
      boolean own) {
    return new ModuleWork(
        module.title(),
        Progress.of(module, attempt::achievement),
        module.activities().stream().map(one -> step(attempt, one, kinds, tries, own)).toList());
  }

  private static StepWork step(
      Attempt attempt, Activity activity, ActivityKinds kinds, List<QuizTry> tries, boolean own) {
    return new StepWork(
        kinds.icon(activity),
        activity.title(),
        attempt.done(activity),
        kinds.isPrivate(activity),
        activity instanceof Quiz quiz ? quiz(quiz, tries, own).orElse(null) : null);
  }

  private static Optional<QuizWork> quiz(Quiz quiz, List<QuizTry> tries, boolean own) {
    List<QuizTry> handedIn =
        tries.stream().filter(one -> one.activityId().equals(quiz.id()) && one.finished()).toList();
    return handedIn.stream()
        .max(Comparator.comparingInt(QuizTry::number))
        .map(latest -> quiz(quiz, handedIn, latest, own));
  }

  private static QuizWork quiz(Quiz quiz, List<QuizTry> handedIn, QuizTry latest, boolean own) {
    return new QuizWork(
        handedIn.size(),
        handedIn.stream().mapToDouble(QuizTry::score).max().orElse(0),
        quiz.questions().size(),
        quiz.passPercent(),
        own ? missed(quiz, latest) : List.of());
  }

  private static List<Html> missed(Quiz quiz, QuizTry latest) {
    return quiz.questions().stream()
        .filter(question -> latest.answerTo(question).filter(a -> wrong(question, a)).isPresent())
        .map(Question::prompt)
        .toList();
  }

  private static boolean wrong(Question question, QuizAnswer given) {
    return !question.mark(given.answer()).right();
  }
}
