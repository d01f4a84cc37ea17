package fr.passerelle.training.player;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/**
 * « Voir comme une personne en formation » : whoever teaches meets the pages as somebody who comes
 * for the first time. See docs/adr/0073.
 */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/rehearsal")
@Produces(MediaType.TEXT_HTML)
public class RehearsalResource {

  @Inject private CurrentLaunch launch;
  @Inject private LaunchSessions sessions;
  @Inject private Entrance entrance;

  /** Begins at the course's home, with nothing done. */
  @POST
  @InstructorsOnly
  @Transactional
  public Response begin() {
    LaunchSession rehearsal = sessions.rehearse(launch.session());
    String home = entrance.rehearse(rehearsal).orElseThrow(RehearsalResource::nothingToSee);
    return Response.seeOther(URI.create(home)).build();
  }

  private static Problem nothingToSee() {
    return new Problem(Status.NOT_FOUND, "training.problem.course");
  }

  /** « Revenir à ma vue » : all that was done is gone with the rehearsal. */
  @POST
  @Path("end")
  public Response end() {
    LaunchSession rehearsal = launch.session();
    String group =
        rehearsal
            .rehearsedPath("group")
            .orElseThrow(() -> new Problem(Status.NOT_FOUND, "lti.problem.notfound"));
    sessions.end(rehearsal);
    return Response.seeOther(URI.create(group)).build();
  }
}
