package fr.passerelle.training.activity;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.TrainingModule;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;

/**
 * The calm page for an activity that comes too early.
 *
 * @param behind the module that has to be done first; null where only steps of its own are
 * @param resumeTitle where to go on instead
 */
public record NotOpenYet(
    String title, String behind, String resumeTitle, String resumeHref, String home) {

  static Response page(Visits visit, Attempt attempt, CourseStep step) {
    return Response.status(Status.CONFLICT).entity(view(visit, of(visit, attempt, step))).build();
  }

  private static View view(Visits visit, NotOpenYet notYet) {
    String title = visit.texts().get("training.notyet.title");
    return View.of("tm/not-yet.jte", title, Map.of("notYet", notYet));
  }

  private static NotOpenYet of(Visits visit, Attempt attempt, CourseStep step) {
    Optional<TrainingModule> behind = attempt.firstBefore(step.course(), step.module());
    CourseStep first = first(attempt, step.course(), behind.orElse(step.module())).orElse(step);
    return new NotOpenYet(
        step.activity().title(),
        behind.map(TrainingModule::title).orElse(null),
        first.activity().title(),
        visit.path(first.path()),
        visit.home());
  }

  /** The first step of this module, or of one before it, that is open and not done. */
  private static Optional<CourseStep> first(Attempt attempt, Course course, TrainingModule module) {
    return attempt
        .firstBefore(course, module)
        .map(before -> first(attempt, course, before))
        .orElseGet(
            () ->
                CourseStep.of(course, module)
                    .filter(one -> !attempt.done(one.activity()) && attempt.reaches(one))
                    .findFirst());
  }
}
