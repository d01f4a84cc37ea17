package fr.passerelle.training.course;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What is missing until a course is completed, by its own rule: nothing exactly when it is.
 *
 * @param steps required and not done, in the order of the path
 * @param better where the score can grow, most first; none while steps are missing, or when the
 *     score suffices
 */
public record Missing(List<CourseStep> steps, List<CourseStep> better) {

  /** What this person has to do yet. */
  public static Missing of(Course course, Function<Activity, Achievement> achieved) {
    List<CourseStep> steps =
        CourseStep.of(course)
            .filter(CourseStep::required)
            .filter(step -> !achieved.apply(step.activity()).done())
            .toList();
    boolean enough = !steps.isEmpty() || Progress.of(course, achieved).passes();
    return new Missing(steps, enough ? List.of() : better(course, achieved));
  }

  private static List<CourseStep> better(Course course, Function<Activity, Achievement> achieved) {
    ToDoubleFunction<CourseStep> toWin =
        step -> step.weight() * (1 - achieved.apply(step.activity()).points());
    return CourseStep.of(course)
        .filter(step -> toWin.applyAsDouble(step) > 0)
        .sorted(Comparator.comparingDouble(toWin).reversed())
        .toList();
  }

  /** How long the missing steps take, as the authors credit it; 0 for none. */
  public int minutes(Course course) {
    Set<String> ids = steps.stream().map(CourseStep::activityId).collect(Collectors.toSet());
    return ReadingTime.minutes(course, one -> ids.contains(one.id()));
  }

  /** Whether nothing is missing. */
  public boolean isEmpty() {
    return steps.isEmpty() && better.isEmpty();
  }
}
