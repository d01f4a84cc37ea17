package fr.passerelle.portal.guide;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A guide as one person walks it: screens in a row, each open once those before it are done.
 *
 * @param others where the courses for teachers are
 * @param address turns a path inside the guide into a path of this launch
 */
public record Walk(Course guide, Attempt attempt, UnaryOperator<String> address, String others) {

  static final String END = "completed";

  /** The screen of this id, if the guide has one. */
  Optional<CourseStep> step(String activityId) {
    return CourseStep.in(guide, activityId);
  }

  /** Where to go on: the first screen not done, or the end. */
  String resume() {
    return attempt.resume(guide).map(this::of).orElseGet(this::end);
  }

  boolean reaches(CourseStep step) {
    return attempt.reaches(step);
  }

  boolean completed() {
    return attempt.progress(guide).completed();
  }

  /** Where this screen's main button leads. */
  String after(CourseStep step) {
    return neighbour(step, 1).map(this::of).orElseGet(this::resume);
  }

  Optional<String> before(CourseStep step) {
    return neighbour(step, -1).map(this::of);
  }

  /** Its number among all screens, from 1. */
  int number(CourseStep step) {
    return guide.activities().indexOf(step.activity()) + 1;
  }

  int length() {
    return guide.activities().size();
  }

  String of(CourseStep step) {
    return address.apply(step.activityId());
  }

  String end() {
    return address.apply(END);
  }

  /** Where the screen of this activity is. */
  public String to(Activity screen) {
    return address.apply(screen.id());
  }

  private Optional<CourseStep> neighbour(CourseStep step, int distance) {
    return CourseStep.of(guide)
        .skip(Math.max(0, number(step) - 1 + distance))
        .findFirst()
        .filter(found -> number(found) == number(step) + distance);
  }
}
