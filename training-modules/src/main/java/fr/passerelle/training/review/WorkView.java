package fr.passerelle.training.review;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.ActivityKinds;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.TrainingModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A person's work.
 *
 * @param name null when the platform withholds it
 * @param own whether the person looks at their own work
 * @param startedAt shown as a day
 * @param nextStep the title of the first step that is not done; null when all are
 * @param back where the table of the group is; null when it is closed to the reader
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
   * @param isPrivate whether what was answered there is for its owner alone, and not shared
   * @param work what was handed in there, as its kind shows it; null when nothing was
   * @param goneOver whether it is to be gone over again while it is not done
   */
  public record StepWork(
      String icon, String title, boolean done, boolean isPrivate, Fragment work, boolean goneOver) {

    /** Whether something was handed in and it is not done yet: where somebody may be stuck. */
    public boolean stuck() {
      return goneOver && !done && work != null;
    }

    /** The value of {@code data-state}, and the end of its text's key. */
    public String state() {
      return done ? "done" : stuck() ? "review" : "todo";
    }
  }

  static WorkView of(
      Attempt attempt,
      Course course,
      ActivityKinds kinds,
      Map<String, Fragment> work,
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
            .map(module -> module(attempt, course, module, kinds, work))
            .toList(),
        back);
  }

  /** In the order of the path: where the person has looked last is nobody else's business. */
  private static String nextStep(Attempt attempt, Course course) {
    return attempt.missing(course).steps().stream()
        .map(step -> step.activity().title())
        .findFirst()
        .orElse(null);
  }

  private static ModuleWork module(
      Attempt attempt,
      Course course,
      TrainingModule module,
      ActivityKinds kinds,
      Map<String, Fragment> work) {
    return new ModuleWork(
        module.title(),
        Progress.of(course, module, attempt::achievement),
        module.activities().stream().map(one -> step(attempt, one, kinds, work)).toList());
  }

  private static StepWork step(
      Attempt attempt, Activity activity, ActivityKinds kinds, Map<String, Fragment> work) {
    return new StepWork(
        kinds.icon(activity),
        activity.title(),
        attempt.done(activity),
        kinds.isPrivate(activity) && !work.containsKey(activity.id()),
        work.get(activity.id()),
        kinds.isGoneOver(activity));
  }
}
