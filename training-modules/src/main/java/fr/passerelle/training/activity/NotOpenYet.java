package fr.passerelle.training.activity;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.CourseStep;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/**
 * The calm page for an activity that comes too early.
 *
 * @param resumeTitle where to go on instead
 */
public record NotOpenYet(String title, String resumeTitle, String resumeHref, String home) {

  static Response page(Visits visit, Attempt attempt, CourseStep step) {
    return Response.status(Status.CONFLICT).entity(view(visit, of(visit, attempt, step))).build();
  }

  private static View view(Visits visit, NotOpenYet notYet) {
    String title = visit.texts().get("training.notyet.title");
    return View.of("tm/not-yet.jte", title, Map.of("notYet", notYet));
  }

  private static NotOpenYet of(Visits visit, Attempt attempt, CourseStep step) {
    CourseStep first =
        CourseStep.of(step.course(), step.module())
            .filter(one -> !attempt.done(one.activity()))
            .findFirst()
            .orElse(step);
    return new NotOpenYet(
        step.activity().title(), first.activity().title(), visit.path(first.path()), visit.home());
  }
}
