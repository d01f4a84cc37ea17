package fr.passerelle.training.activity.exploration;

import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** « J’ai exploré, continuer ». */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class ExplorationResource {

  @Inject private Visits visits;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** The image was explored. */
  @POST
  @Path("explored")
  @Transactional
  public Response explored() {
    return visits.writing(module, activity, Exploration.class).complete();
  }
}
