package fr.passerelle.training.activity.gone;

import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.content.GoneActivity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** « Continuer » where nothing is asked any more. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class GoneResource {

  @Inject private Visits visits;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** The step counts as done: that it cannot be done any more is nobody's fault. */
  @POST
  @Path("pass")
  @Transactional
  public Response pass() {
    return visits.writing(module, activity, GoneActivity.class).complete();
  }
}
