package fr.passerelle.training.trainer;

import fr.passerelle.lti.roster.RosterRefresh;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** « Actualiser la liste » : has the list of those expected read again. Outside any transaction. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/group/roster")
@Produces(MediaType.TEXT_HTML)
public class RosterResource {

  @Inject private CurrentLaunch launch;
  @Inject private RosterRefresh roster;

  @POST
  public Response refresh() {
    String told = roster.refresh(launch.session()) ? "" : "?list=" + RosterNote.RESTS;
    return Response.seeOther(URI.create(launch.session().path("group") + told)).build();
  }
}
