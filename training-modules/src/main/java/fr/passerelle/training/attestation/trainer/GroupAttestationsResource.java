package fr.passerelle.training.attestation.trainer;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Parcours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;

/** « Toutes les attestations » : those of this context's learners that are valid today. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/group/attestations")
@Produces(MediaType.TEXT_HTML)
public class GroupAttestationsResource {

  @Inject private CurrentLaunch launch;
  @Inject private GroupFile file;
  @Inject private TextLibrary texts;

  /** The file; a page that says so where there is nothing to put into one. */
  @GET
  public Response all() {
    LaunchSession session = launch.session();
    AttemptKey group =
        AttemptKey.of(session, new Parcours())
            .orElseThrow(() -> new Problem(Status.NOT_FOUND, "training.problem.course"));
    return file.isEmpty(group) ? Response.ok(none(session)).build() : zip(group);
  }

  private View none(LaunchSession session) {
    String title = texts.in(session.locale()).get("training.attestation.group.none");
    return View.of("tm/attestation/none.jte", title, Map.of("group", session.path("group")));
  }

  private Response zip(AttemptKey group) {
    StreamingOutput all = out -> file.write(group, out);
    return Response.ok(all, "application/zip")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"attestations.zip\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
