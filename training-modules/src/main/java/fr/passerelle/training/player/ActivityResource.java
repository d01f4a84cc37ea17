package fr.passerelle.training.player;

import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.ActivityKinds;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.course.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One activity, as its kind shows it. Its forms are the kind's own. */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class ActivityResource {

  @Inject private Visits visits;
  @Inject private ActivityKinds kinds;

  /** Shows the activity, unless something comes before it. */
  @GET
  @Transactional
  public Response show(@PathParam("module") String module, @PathParam("activity") String activity) {
    Visit<Activity> visit = visits.reading(module, activity);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    visit.attempt().visit(visit.step());
    return Response.ok(kinds.show(visit)).build();
  }
}
