package fr.passerelle.training.review;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

/**
 * The work that a submission review was launched for, and no other: whose it is stands in the
 * launch's session, which no address and no form can change.
 */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/review")
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {

  @Inject private CurrentLaunch launch;
  @Inject private WorkPages works;

  @GET
  @Transactional
  public View work() {
    LaunchSession session = launch.session();
    if (session.forUser().isEmpty()) {
      throw new Problem(Status.NOT_FOUND, "lti.problem.notfound");
    }
    return works.reviewed(session).orElseGet(() -> works.nothingYet(session));
  }
}
