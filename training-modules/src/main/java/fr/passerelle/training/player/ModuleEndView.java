package fr.passerelle.training.player;

import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.Reading;
import fr.passerelle.training.course.TrainingModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A module is done and the course goes on: what one can do now, what to find again, the way on.
 *
 * @param number of the module, from 1
 * @param pages of the module, to read again
 * @param minutesLeft of the whole course
 * @param next the next step; null, as is its module, where none is open yet
 * @param opensNext the day on which one opens; null where one is open
 */
public record ModuleEndView(
    int number,
    int modules,
    String title,
    String objective,
    List<PageLink> pages,
    int minutesLeft,
    String nextModule,
    PageLink next,
    LocalDate opensNext,
    String home) {

  /** The end of this module; the course has steps left. */
  static ModuleEndView of(
      Course course,
      TrainingModule module,
      Attempt attempt,
      UnaryOperator<String> path,
      String home) {
    Optional<CourseStep> next = next(course, module, attempt);
    return new ModuleEndView(
        course.modules().indexOf(module) + 1,
        course.modules().size(),
        module.title(),
        module.objective(),
        CourseStep.of(course, module)
            .filter(at -> at.activity() instanceof Reading)
            .map(at -> link(at, path))
            .toList(),
        attempt.missing(course).minutes(course),
        next.map(step -> step.module().title()).orElse(null),
        next.map(step -> link(step, path)).orElse(null),
        next.isPresent() ? null : course.timetable().opensNext(course).orElse(null),
        home);
  }

  /** What is missing and open first after this module, else in the course. */
  private static Optional<CourseStep> next(Course course, TrainingModule done, Attempt attempt) {
    int here = course.modules().indexOf(done);
    return attempt.missing(course).steps().stream()
        .filter(at -> course.modules().indexOf(at.module()) > here && attempt.reaches(at))
        .findFirst()
        .or(() -> attempt.resume(course));
  }

  private static PageLink link(CourseStep step, UnaryOperator<String> path) {
    return new PageLink(step.activity().title(), path.apply(step.path()));
  }
}
