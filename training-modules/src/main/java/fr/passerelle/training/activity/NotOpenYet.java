package fr.passerelle.training.activity;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.TrainingModule;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The calm page for an activity that comes too early.
 *
 * @param opens the day its module opens; null where that has come
 * @param behind the module that has to be done first; null where only steps of its own are
 * @param resume where to go on instead; null where nothing is open yet
 */
public record NotOpenYet(
    String title, LocalDate opens, String behind, PageLink resume, String home) {

  static Response page(Visits visit, Attempt attempt, CourseStep step) {
    return Response.status(Status.CONFLICT).entity(view(visit, of(visit, attempt, step))).build();
  }

  private static View view(Visits visit, NotOpenYet notYet) {
    String title = visit.texts().get("training.notyet.title");
    return View.of("tm/not-yet.jte", title, Map.of("notYet", notYet));
  }

  private static NotOpenYet of(Visits visit, Attempt attempt, CourseStep step) {
    Optional<TrainingModule> behind = attempt.firstBefore(step.course(), step.module());
    return new NotOpenYet(
        step.activity().title(),
        step.course().timetable().opens(step.module()).orElse(null),
        behind.map(TrainingModule::title).orElse(null),
        first(attempt, step.course(), behind.orElse(step.module()))
            .or(() -> attempt.resume(step.course()))
            .map(first -> new PageLink(first.activity().title(), visit.path(first.path())))
            .orElse(null),
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
