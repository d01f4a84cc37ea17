package fr.passerelle.portal.guide;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A guide as one person walks it: screens in a row, each open once those before it are done.
 *
 * @param others where the courses for teachers are
 * @param address turns a path inside the guide into a path of this launch
 */
record Walk(Course guide, Attempt attempt, UnaryOperator<String> address, String others) {

  static final String END = "completed";

  /** The screen of this id, if the guide has one. */
  Optional<CourseStep> place(String activityId) {
    return CourseStep.of(guide).filter(at -> at.activityId().equals(activityId)).findFirst();
  }

  /** Where to go on: the first screen not done, or the end. */
  String resume() {
    return attempt.resume(guide).map(this::of).orElseGet(this::end);
  }

  boolean reaches(CourseStep place) {
    return attempt.reaches(place);
  }

  boolean completed() {
    return attempt.progress(guide).completed();
  }

  /** Where this screen's main button leads. */
  String after(CourseStep place) {
    return neighbour(place, 1).map(this::of).orElseGet(this::resume);
  }

  Optional<String> before(CourseStep place) {
    return neighbour(place, -1).map(this::of);
  }

  /** Its number among all screens, from 1. */
  int number(CourseStep place) {
    return guide.activities().indexOf(place.activity()) + 1;
  }

  int length() {
    return guide.activities().size();
  }

  String of(CourseStep place) {
    return address.apply(place.activityId());
  }

  String end() {
    return address.apply(END);
  }

  /** « Je me sens capable de… », in the order it is asked: before, then after. */
  List<Confidence> confidences() {
    return screens(Confidence.class);
  }

  <T extends Activity> List<T> screens(Class<T> kind) {
    return guide.activities().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Optional<CourseStep> neighbour(CourseStep place, int distance) {
    return CourseStep.of(guide)
        .skip(Math.max(0, number(place) - 1 + distance))
        .findFirst()
        .filter(found -> number(found) == number(place) + distance);
  }
}
