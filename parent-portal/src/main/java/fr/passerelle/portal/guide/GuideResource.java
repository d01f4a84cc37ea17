package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.attempt.ScoreReport;
import fr.passerelle.training.content.GoneActivity;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A guide's screens. What one tries and the help one asks for are in the address only: they are
 * nobody's business. What is done is recorded together with the score it is worth.
 */
@RequestScoped
@InLaunch
@Path("/s/{launch}/guide")
@Produces(MediaType.TEXT_HTML)
public class GuideResource {

  private static final Set<Reason> FORGOTTEN = EnumSet.of(Reason.NONE, Reason.INCOMPLETE);

  @Inject private Visit visit;
  @Inject private Feelings feelings;
  @Inject private ScoreReport scores;
  @Inject private Clock clock;

  /** Leads to the screen where one stopped. */
  @GET
  @Transactional
  public Response resume() {
    return to(visit.walk().resume());
  }

  /** The end; whoever is not there yet is led on. */
  @GET
  @Path(Walk.END)
  @Transactional
  public Response completed() {
    Walk walk = visit.walk();
    return walk.completed() ? Response.ok(bravo(walk)).build() : to(walk.resume());
  }

  /**
   * One screen.
   *
   * @param chosen the choice made in « J'essaie »
   * @param help present in the address of whoever said « Je n'y arrive pas »
   */
  @GET
  @Path("{activity}")
  @Transactional
  public Response show(
      @PathParam("activity") String activity,
      @QueryParam("choix") List<String> chosen,
      @QueryParam("aide") String help) {
    Walk walk = visit.walk();
    CourseStep place = place(walk, activity);
    return walk.reaches(place)
        ? Response.ok(screen(walk, place, chosen, help != null)).build()
        : to(walk.resume());
  }

  /** « C'est fait ». */
  @POST
  @Path("{activity}/done")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response done(
      @PathParam("activity") String activity, MultivaluedMap<String, String> form) {
    Walk walk = visit.lockedWalk();
    CourseStep place = place(walk, activity);
    if (!walk.reaches(place)) {
      throw new Problem(Status.CONFLICT, "portal.problem.order");
    }
    return place.activity() instanceof Confidence asked
        ? rate(walk, place, asked, sent(form))
        : complete(walk, place);
  }

  /** JAX-RS gives nothing at all for a request without a body. */
  private static Map<String, List<String>> sent(MultivaluedMap<String, String> form) {
    return form == null ? Map.of() : form;
  }

  private static CourseStep place(Walk walk, String activity) {
    return walk.place(activity)
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "portal.problem.step"));
  }

  private View screen(Walk walk, CourseStep place, List<String> chosen, boolean helped) {
    Frame frame = Frame.of(walk, place);
    if (place.activity() instanceof Step step) {
      return page("pp/step.jte", frame, "step", StepView.of(frame, step, chosen, helped));
    }
    if (place.activity() instanceof Confidence asked) {
      return confidence(ConfidenceView.of(frame, asked, feelings.of(walk, asked)));
    }
    if (place.activity() instanceof Card card) {
      return page("pp/card.jte", frame, "card", CardView.of(frame, card));
    }
    if (place.activity() instanceof GoneActivity) {
      return page("pp/gone.jte", frame, "frame", frame);
    }
    throw new Problem(Status.NOT_FOUND, "portal.problem.step");
  }

  private Response rate(
      Walk walk, CourseStep place, Confidence asked, Map<String, List<String>> form) {
    try {
      feelings.keep(walk, asked, asked.read(form), clock.instant());
      return complete(walk, place);
    } catch (AnswerDoesNotFit unfit) {
      return again(ConfidenceView.again(Frame.of(walk, place), asked, form), unfit.reason());
    }
  }

  private static Response again(ConfidenceView view, Reason reason) {
    if (!FORGOTTEN.contains(reason)) {
      throw new Problem(Status.BAD_REQUEST, "portal.problem.choice");
    }
    return confidence(view).again();
  }

  private Response complete(Walk walk, CourseStep place) {
    Instant now = clock.instant();
    scores.recording(walk.attempt(), () -> walk.attempt().reach(place, Achievement.FULL, now));
    return to(walk.after(place));
  }

  private View bravo(Walk walk) {
    CompletedView view =
        CompletedView.of(
            walk,
            feelings.all(walk),
            visit.session().path("for-parents"),
            visit.session().path("end"));
    return View.of(
        "pp/completed.jte", visit.texts().get("portal.completed.title"), Map.of("end", view));
  }

  private static View confidence(ConfidenceView view) {
    return page("pp/confidence.jte", view.frame(), "confidence", view);
  }

  private static View page(String template, Frame frame, String name, Object view) {
    return View.of(template, frame.title(), Map.of(name, view));
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
