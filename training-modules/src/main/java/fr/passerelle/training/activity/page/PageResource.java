package fr.passerelle.training.activity.page;

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

/** « J’ai lu, continuer ». */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class PageResource {

  @Inject private Visits visits;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** The page was read. */
  @POST
  @Path("done")
  @Transactional
  public Response done() {
    return visits.writing(module, activity, Page.class).complete();
  }
}
