package fr.passerelle.training.player;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.page.Page;
import fr.passerelle.training.activity.positioning.Positioning;
import fr.passerelle.training.activity.positioning.Positioning.Level;
import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.ScoreReport;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.rating.SelfRatings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** One activity: shown, and recorded when it is done. Quizzes are recorded by their questions. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class ActivityResource {

  @Inject private Visit visit;
  @Inject private QuizPages quizzes;
  @Inject private SelfRatings ratings;
  @Inject private ScoreReport scores;
  @Inject private Clock clock;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** Shows the activity; a quiz shows its next question, or the result of the last try. */
  @GET
  @Transactional
  public Response show() {
    Attempt attempt = visit.attempt();
    CourseStep place = visit.place(attempt, module, activity);
    if (!attempt.reaches(place)) {
      return NotOpenYet.page(visit, attempt, place);
    }
    attempt.visit(place);
    return Response.ok(page(attempt, place)).build();
  }

  private View page(Attempt attempt, CourseStep place) {
    if (place.activity() instanceof Page page) {
      return page(attempt, place, page);
    }
    if (place.activity() instanceof Positioning positioning) {
      Map<String, String> rated = ratings.of(attempt, activity);
      return page(place, PositioningView.of(frame(attempt, place), positioning, rated));
    }
    if (place.activity() instanceof Quiz) {
      return quizzes.current(attempt, place);
    }
    throw new Problem(Status.NOT_FOUND, "training.problem.activity");
  }

  private View page(Attempt attempt, CourseStep place, Page page) {
    PageView view = PageView.of(frame(attempt, place), page);
    return View.of("tm/page.jte", page.title(), Map.of("page", view));
  }

  private View page(CourseStep place, PositioningView view) {
    return View.of("tm/positioning.jte", place.activity().title(), Map.of("positioning", view));
  }

  private Frame frame(Attempt attempt, CourseStep place) {
    return Frame.of(visit, attempt, place);
  }

  /** « J’ai lu, continuer ». */
  @POST
  @Path("done")
  @Transactional
  public Response done() {
    Attempt attempt = visit.lockedAttempt();
    CourseStep place = visit.place(attempt, module, activity);
    if (!(place.activity() instanceof Page)) {
      throw new Problem(Status.BAD_REQUEST, "training.problem.form");
    }
    return attempt.reaches(place)
        ? complete(attempt, place)
        : NotOpenYet.page(visit, attempt, place);
  }

  /** The learner's own ratings: all statements at once, again as often as they like. */
  @POST
  @Path("positioning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response rate(MultivaluedMap<String, String> form) {
    Attempt attempt = visit.lockedAttempt();
    CourseStep place = visit.place(attempt, module, activity);
    if (!(place.activity() instanceof Positioning positioning)) {
      throw new Problem(Status.BAD_REQUEST, "training.problem.form");
    }
    if (!attempt.reaches(place)) {
      return NotOpenYet.page(visit, attempt, place);
    }
    try {
      return rate(attempt, place, positioning.read(form));
    } catch (AnswerDoesNotFit unfit) {
      return page(place, PositioningView.again(frame(attempt, place), positioning, form, unfit))
          .again();
    }
  }

  private Response rate(Attempt attempt, CourseStep place, Map<String, Level> levels) {
    ratings.rate(attempt, activity, levels, clock.instant());
    return complete(attempt, place);
  }

  private Response complete(Attempt attempt, CourseStep place) {
    Instant now = clock.instant();
    scores.recording(attempt, () -> attempt.reach(place, Achievement.FULL, now));
    return Response.seeOther(URI.create(visit.after(attempt, place))).build();
  }
}
