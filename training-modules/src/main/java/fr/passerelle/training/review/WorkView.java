package fr.passerelle.training.review;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.QuizAnswer;
import fr.passerelle.training.attempt.QuizTry;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.catalog.Activity;
import fr.passerelle.training.catalog.Confidence;
import fr.passerelle.training.catalog.Course;
import fr.passerelle.training.catalog.Html;
import fr.passerelle.training.catalog.Positioning;
import fr.passerelle.training.catalog.Question;
import fr.passerelle.training.catalog.Quiz;
import fr.passerelle.training.catalog.TrainingModule;
import fr.passerelle.training.progress.Progress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person's work.
 *
 * @param name null when the platform withholds it
 * @param own whether the person looks at their own work
 * @param nextStep the title of the step to go on with; null when all is done
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
   * @param doneAt when it was first done; null while it is not
   * @param isPrivate whether what was answered there is for its owner alone
   * @param quiz null for anything else, and for a quiz never tried
   */
  public record StepWork(
      String icon, String title, Instant doneAt, boolean isPrivate, QuizWork quiz) {

    /** Whether it was tried to the end and is not done yet: where somebody may be stuck. */
    public boolean stuck() {
      return doneAt == null && quiz != null && quiz.finished() > 0;
    }

    /** The value of {@code data-state}, and the end of its text's key. */
    public String state() {
      if (doneAt != null) {
        return "done";
      }
      return stuck() ? "review" : quiz != null ? "doing" : "todo";
    }
  }

  /**
   * A quiz that was tried.
   *
   * @param finished how often it was gone through to the end
   * @param points the best points of a finished try, out of {@code count}
   * @param answered how many questions of the open try have their answer; null when none is open
   * @param last when the latest try was finished, or begun while it is open
   * @param toReview the questions that the latest try did not get right, in the author's words; for
   *     the person's own eyes, since a missed question tells what was answered
   */
  public record QuizWork(
      int finished,
      double points,
      Integer answered,
      int count,
      int passPercent,
      Instant last,
      List<Html> toReview) {}

  static WorkView of(
      Attempt attempt,
      Course course,
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
        attempt.resume(course).map(place -> place.activity().title()).orElse(null),
        course.modules().stream().map(module -> module(attempt, module, tries, own)).toList(),
        back);
  }

  private static ModuleWork module(
      Attempt attempt, TrainingModule module, List<QuizTry> tries, boolean own) {
    return new ModuleWork(
        module.title(),
        Progress.of(module, attempt::achievement),
        module.activities().stream().map(one -> step(attempt, one, tries, own)).toList());
  }

  private static StepWork step(
      Attempt attempt, Activity activity, List<QuizTry> tries, boolean own) {
    return new StepWork(
        icon(activity),
        activity.title(),
        attempt.doneAt(activity).orElse(null),
        isPrivate(activity),
        activity instanceof Quiz quiz ? quiz(quiz, tries, own).orElse(null) : null);
  }

  private static boolean isPrivate(Activity activity) {
    return activity instanceof Positioning || activity instanceof Confidence;
  }

  private static String icon(Activity activity) {
    if (activity instanceof Quiz) {
      return "quiz";
    }
    return isPrivate(activity) ? "positioning" : "page";
  }

  private static Optional<QuizWork> quiz(Quiz quiz, List<QuizTry> tries, boolean own) {
    List<QuizTry> mine = tries.stream().filter(one -> one.activityId().equals(quiz.id())).toList();
    return mine.stream()
        .max(Comparator.comparingInt(QuizTry::number))
        .map(latest -> quiz(quiz, mine, latest, own));
  }

  private static QuizWork quiz(Quiz quiz, List<QuizTry> tries, QuizTry latest, boolean own) {
    return new QuizWork(
        (int) tries.stream().filter(QuizTry::finished).count(),
        tries.stream().mapToDouble(QuizTry::score).max().orElse(0),
        latest.finished() ? null : latest.answers().size(),
        quiz.questions().size(),
        quiz.passPercent(),
        latest.finished() ? latest.finishedAt() : latest.startedAt(),
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
