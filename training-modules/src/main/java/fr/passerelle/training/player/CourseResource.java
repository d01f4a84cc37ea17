package fr.passerelle.training.player;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.ActivityKinds;
import fr.passerelle.training.activity.Invites;
import fr.passerelle.training.activity.Invites.Invitation;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.CellStanding;
import fr.passerelle.training.attempt.LinkColumns;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.attempt.ScoreStandings;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.TrainingModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A course's home and its end. */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/course")
@Produces(MediaType.TEXT_HTML)
public class CourseResource {

  @Inject private Visits visit;
  @Inject private ActivityKinds kinds;
  @Inject private ScoreStandings standings;
  @Inject private LinkColumns columns;
  @Inject @Any private Instance<Invites> inviting;

  /** Where one is in the course. */
  @GET
  @Transactional
  public View home() {
    Attempt attempt = visit.attempt();
    Course course = visit.course(attempt);
    CourseView whole =
        CourseView.of(
            course,
            attempt,
            visit::path,
            visit.session().path("for-parents"),
            kinds::icon,
            kinds.suggestions(attempt, course));
    CourseView view = visit.placedModule(course).map(whole::as).orElse(whole);
    return View.of(
        "tm/course.jte",
        view.title(),
        Map.of("course", view, "invitations", invitations(attempt, course)));
  }

  private List<Invitation> invitations(Attempt attempt, Course course) {
    return inviting.stream()
        .flatMap(one -> one.invitations(visit, attempt, course).stream())
        .sorted(Comparator.comparing(Invitation::href))
        .toList();
  }

  /** The end of a completed course; a learner who has not reached it is sent to its home. */
  @GET
  @Path("completed")
  @Transactional
  public Response completed() {
    Attempt attempt = visit.attempt();
    Course course = visit.course(attempt);
    return attempt.progress(course).completed()
        ? Response.ok(page(CompletionView.of(visit, course, attempt, standing(attempt)))).build()
        : Response.seeOther(URI.create(visit.home())).build();
  }

  /** What is missing, how the score is made, and what the gradebook has of it. */
  @GET
  @Path("remaining")
  @Transactional
  public View remaining() {
    Attempt attempt = visit.attempt();
    Course course = visit.course(attempt);
    List<CellStanding> cells =
        AttemptKey.of(visit.session())
            .map(key -> standings.each(attempt, columns.of(visit.session(), key)))
            .orElse(List.of());
    RemainingView view = RemainingView.of(visit, course, attempt, cells);
    return View.of(
        "tm/remaining.jte",
        visit.texts().get("training.remaining.title"),
        Map.of("remaining", view));
  }

  private ScoreStanding standing(Attempt attempt) {
    return AttemptKey.of(visit.session())
        .map(key -> standings.of(attempt, columns.of(visit.session(), key)))
        .orElseThrow();
  }

  /** The end of one module; a learner who has not reached it is sent to the course's home. */
  @GET
  @Path("{module}")
  @Transactional
  public Response moduleEnd(@PathParam("module") String moduleId) {
    Attempt attempt = visit.attempt();
    Course course = visit.course(attempt);
    TrainingModule module =
        course
            .module(moduleId)
            .orElseThrow(() -> new Problem(Status.NOT_FOUND, "training.problem.activity"));
    if (attempt.progress(course).completed()) {
      return Response.seeOther(URI.create(visit.path("completed"))).build();
    }
    return Progress.of(course, module, attempt::achievement).completed()
        ? Response.ok(page(ModuleEndView.of(course, module, attempt, visit::path, visit.home())))
            .build()
        : Response.seeOther(URI.create(visit.home())).build();
  }

  private View page(ModuleEndView view) {
    String title = visit.texts().get("training.module.end.title", view.title());
    return View.of("tm/module-end.jte", title, Map.of("end", view));
  }

  private View page(CompletionView view) {
    String title = visit.texts().get(view.key("title"));
    return View.of("tm/completed.jte", title, Map.of("completion", view));
  }
}
