package fr.passerelle.training.player;

import fr.passerelle.training.activity.Suggestion;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.competence.Competence;
import fr.passerelle.training.competence.Framework;
import fr.passerelle.training.competence.Frameworks;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.TrainingModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The course's home: what it is, where one was, and its modules. A module placed alone presents
 * itself, and promises nothing of the others.
 *
 * @param from the course that a module placed alone is from; null for a whole course
 * @param objectives none for a module: its objective is its summary
 * @param minutes all that was placed, as its authors credit it
 * @param minutesLeft what remains of them, by the same rule
 * @param others what there is for parents, to whom this course does not speak
 * @param resume where to go on; null when the course is completed
 */
public record CourseView(
    String title,
    String from,
    String summary,
    List<String> objectives,
    String licence,
    int minutes,
    int minutesLeft,
    Progress progress,
    Resume resume,
    List<ModuleRow> modules,
    String others) {

  /** Where to go on. */
  public record Resume(String title, int module, int modules, String href) {}

  /**
   * A module and its activities.
   *
   * @param suggestion why to begin with it, by its visitor's own answers; null where nothing says so
   */
  public record ModuleRow(
      int number,
      String title,
      String objective,
      int minutes,
      StepState state,
      boolean open,
      List<Competence> competences,
      Suggestion suggestion,
      List<ActivityRow> activities) {}

  /**
   * An activity.
   *
   * @param icon the name of its drawing
   * @param href null while it is locked
   * @param behind the title of the step right before it; null unless it is locked
   */
  public record ActivityRow(
      String icon, String title, StepState state, String href, String behind) {}

  /** The score in whole percent, rounded down: 100 is everything right. */
  public int percent() {
    return (int) Math.floor(progress.score());
  }

  /** The frameworks that its modules name competences of. */
  public List<Framework> frameworks() {
    Set<String> named =
        modules.stream()
            .flatMap(module -> module.competences().stream())
            .map(Competence::framework)
            .collect(Collectors.toSet());
    return Frameworks.ALL.frameworks().stream().filter(one -> named.contains(one.label())).toList();
  }

  /** Whether it is one module placed alone. */
  public boolean isModule() {
    return from != null;
  }

  /** The home of this attempt's course; {@code path} turns {@code module/activity} into a link. */
  static CourseView of(
      Course course,
      Attempt attempt,
      UnaryOperator<String> path,
      String others,
      Function<Activity, String> icons,
      Map<String, Suggestion> suggestions) {
    return new Drawing(
            course,
            attempt,
            attempt.progress(course),
            attempt.resume(course),
            path,
            others,
            icons,
            suggestions)
        .view();
  }

  /** As this module, the only one that was placed. */
  CourseView as(TrainingModule module) {
    return new CourseView(
        module.title(),
        title,
        module.objective(),
        List.of(),
        licence,
        minutes,
        minutesLeft,
        progress,
        resume,
        modules,
        others);
  }

  private record Drawing(
      Course course,
      Attempt attempt,
      Progress progress,
      Optional<CourseStep> resume,
      UnaryOperator<String> path,
      String others,
      Function<Activity, String> icons,
      Map<String, Suggestion> suggestions) {

    CourseView view() {
      return new CourseView(
          course.title(),
          null,
          course.summary(),
          course.objectives(),
          course.licence(),
          course.minutes(),
          Math.min(course.minutes(), ReadingTime.minutes(course, one -> !attempt.done(one))),
          progress,
          resume.map(this::resumeAt).orElse(null),
          course.modules().stream().map(this::module).toList(),
          others);
    }

    private Resume resumeAt(CourseStep step) {
      return new Resume(
          step.activity().title(),
          number(step.module()),
          course.modules().size(),
          path.apply(step.path()));
    }

    private ModuleRow module(TrainingModule module) {
      return new ModuleRow(
          number(module),
          module.title(),
          module.objective(),
          module.minutes(),
          state(module),
          resume.filter(step -> step.module().equals(module)).isPresent(),
          module.competences(),
          state(module) == StepState.DONE ? null : suggestions.get(module.id()),
          CourseStep.of(course, module).map(this::activity).toList());
    }

    private int number(TrainingModule module) {
      return course.modules().indexOf(module) + 1;
    }

    private StepState state(TrainingModule module) {
      Progress there = Progress.of(module, attempt::achievement);
      if (there.completed()) {
        return StepState.DONE;
      }
      return there.untouched() ? StepState.TODO : StepState.DOING;
    }

    private ActivityRow activity(CourseStep step) {
      boolean open = attempt.reaches(step);
      return new ActivityRow(
          icons.apply(step.activity()),
          step.activity().title(),
          StepState.of(attempt, step, doing()),
          open ? path.apply(step.path()) : null,
          open ? null : justBefore(step));
    }

    /** Nobody is in the middle of a course they have not begun. */
    private Optional<CourseStep> doing() {
      return resume.filter(step -> !progress.untouched());
    }

    private static String justBefore(CourseStep step) {
      return step.previous().orElseThrow().activity().title();
    }
  }
}
