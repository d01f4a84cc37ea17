package fr.passerelle.training.attempt;

import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.Missing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody goes on in a course: only to steps that are open to them. */
record Onward(Attempt attempt, Course course) {

  /** The step left open, else what comes next; nowhere when the course is completed. */
  Optional<CourseStep> resume() {
    Optional<CourseStep> next = next();
    return next.isEmpty() ? next : leftOpen().or(() -> next);
  }

  private Optional<CourseStep> leftOpen() {
    return CourseStep.in(course, attempt.lastActivity())
        .filter(step -> !attempt.done(step.activity()) && attempt.reaches(step));
  }

  /**
   * What is missing first in the module visited last, else what is missing first, else where the
   * score can grow most.
   */
  Optional<CourseStep> next() {
    Missing missing = attempt.missing(course);
    Stream<CourseStep> here =
        missing.steps().stream().filter(step -> step.module().id().equals(attempt.lastModule()));
    return Stream.of(here, missing.steps().stream(), missing.better().stream())
        .flatMap(steps -> steps)
        .filter(attempt::reaches)
        .findFirst();
  }

  /**
   * The step that follows in the module, else one that is missing besides this one, in its own
   * module first: what follows may wait until somebody else has seen to this one.
   */
  Optional<CourseStep> after(CourseStep step) {
    return step.next().filter(attempt::reaches).or(() -> besides(step));
  }

  private Optional<CourseStep> besides(CourseStep step) {
    List<CourseStep> missing =
        attempt.missing(course).steps().stream()
            .filter(one -> !one.activityId().equals(step.activityId()))
            .filter(attempt::reaches)
            .toList();
    return missing.stream()
        .filter(one -> one.module().id().equals(step.module().id()))
        .findFirst()
        .or(() -> missing.stream().findFirst());
  }
}
