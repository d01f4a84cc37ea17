package fr.passerelle.training.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One activity where it stands in its course.
 *
 * @param index its position in the module, from 0
 */
public record CourseStep(Course course, TrainingModule module, int index) {

  /** The step of these ids, if the course has one. */
  public static Optional<CourseStep> in(Course course, String moduleId, String activityId) {
    return course
        .module(moduleId)
        .flatMap(module -> of(course, module).filter(at -> at.is(activityId)).findFirst());
  }

  /** The step of this activity, wherever in the course it stands. */
  public static Optional<CourseStep> in(Course course, String activityId) {
    return of(course).filter(at -> at.is(activityId)).findFirst();
  }

  /** Every step of a module, in order. */
  public static Stream<CourseStep> of(Course course, TrainingModule module) {
    return Stream.iterate(0, index -> index + 1)
        .limit(module.activities().size())
        .map(index -> new CourseStep(course, module, index));
  }

  /** Every step of a course, in order. */
  public static Stream<CourseStep> of(Course course) {
    return course.modules().stream().flatMap(module -> of(course, module));
  }

  public Activity activity() {
    return module.activities().get(index);
  }

  /** The activity as its own kind knows it. */
  public <A extends Activity> A activity(Class<A> kind) {
    return kind.cast(activity());
  }

  public String activityId() {
    return activity().id();
  }

  /** What has to be done before, in the same module; nothing for whoever sees all. */
  public List<Activity> before() {
    return module.activities().subList(0, index).stream()
        .filter(activity -> course.timetable().binding())
        .filter(activity -> course.rule().of(activity).required())
        .toList();
  }

  /** Whether the course is completed only with it. */
  public boolean required() {
    return course.rule().requires(module, activity());
  }

  /** Its share of the course's score. */
  public int weight() {
    return required() ? course.rule().of(activity()).weight() : 0;
  }

  /** The one before in the same module. */
  public Optional<CourseStep> previous() {
    return index == 0 ? Optional.empty() : Optional.of(new CourseStep(course, module, index - 1));
  }

  /** The one after in the same module. */
  public Optional<CourseStep> next() {
    return index + 1 == module.activities().size()
        ? Optional.empty()
        : Optional.of(new CourseStep(course, module, index + 1));
  }

  /** Its path inside a course's pages: {@code module/activity}. */
  public String path() {
    return module.id() + "/" + activityId();
  }

  private boolean is(String activityId) {
    return activityId().equals(activityId);
  }
}
