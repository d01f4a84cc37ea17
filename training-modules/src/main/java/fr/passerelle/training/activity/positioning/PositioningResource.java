package fr.passerelle.training.activity.positioning;

import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.rating.SelfRatings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** The learner's own ratings: all statements at once, again as often as they like. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class PositioningResource {

  @Inject private Visits visits;
  @Inject private SelfRatings ratings;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** Keeps the ratings; a form that lacks some is shown again. */
  @POST
  @Path("positioning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response rate(MultivaluedMap<String, String> form) {
    Visit<Positioning> visit = visits.writing(module, activity, Positioning.class);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    try {
      ratings.rate(visit.attempt(), activity, visit.activity().read(form), visit.now());
      Response next = visit.reach(Achievement.FULL);
      return visit.activity().tells() ? visit.here() : next;
    } catch (AnswerDoesNotFit unfit) {
      return PositioningView.again(visit.frame(), visit.activity(), form, unfit).page().again();
    }
  }
}
