package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.CourseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A guide's screens. What one tries and the help one asks for are in the address only: they are
 * nobody's business. What is done is recorded together with the score it is worth.
 */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/guide")
@Produces(MediaType.TEXT_HTML)
public class GuideResource {

  @Inject private Walks walks;
  @Inject private Screens screens;

  /** Leads to the screen where one stopped. */
  @GET
  @Transactional
  public Response resume() {
    return to(walks.reading().resume());
  }

  /** The end; a person who has not reached it is led on. */
  @GET
  @Path(Walk.END)
  @Transactional
  public Response completed() {
    Walk walk = walks.reading();
    return walk.completed() ? Response.ok(bravo(walk)).build() : to(walk.resume());
  }

  /** One screen, as far as it is open. */
  @GET
  @Path("{activity}")
  @Transactional
  public Response show(@PathParam("activity") String activity, @Context UriInfo address) {
    Walk walk = walks.reading();
    CourseStep step = step(walk, activity);
    return walk.reaches(step)
        ? Response.ok(screens.show(visit(walk, step, address.getQueryParameters()))).build()
        : to(walk.resume());
  }

  /** « C'est fait ». */
  @POST
  @Path("{activity}/done")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response done(
      @PathParam("activity") String activity, MultivaluedMap<String, String> form) {
    Walk walk = walks.writing();
    CourseStep step = step(walk, activity);
    if (!walk.reaches(step)) {
      throw new Problem(Status.CONFLICT, "portal.problem.order");
    }
    return screens.done(visit(walk, step, sent(form)));
  }

  /** JAX-RS gives nothing at all for a request without a body. */
  private static Map<String, List<String>> sent(MultivaluedMap<String, String> form) {
    return form == null ? Map.of() : form;
  }

  private static CourseStep step(Walk walk, String activity) {
    return walk.step(activity).orElseThrow(Screens::noSuchScreen);
  }

  private ScreenVisit<Activity> visit(
      Walk walk, CourseStep step, Map<String, List<String>> fields) {
    return new ScreenVisit<>(walks, walk, step, step.activity(), fields);
  }

  private View bravo(Walk walk) {
    CompletedView view =
        CompletedView.of(
            walk,
            screens.atTheEnd(walk),
            walks.session().path("for-parents"),
            walks.session().path("end"));
    return View.of(
        "pp/completed.jte", walks.texts().get("portal.completed.title"), Map.of("end", view));
  }

  static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
