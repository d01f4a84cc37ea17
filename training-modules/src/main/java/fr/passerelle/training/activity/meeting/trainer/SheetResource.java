package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.training.pdf.PdfFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What is signed by hand at a meeting. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/meetings/dates/{date:\\d{1,18}}/sheet")
@Produces(PdfFile.TYPE)
public class SheetResource {

  @Inject private GroupMeetings group;
  @Inject private SheetPages pages;

  /** « Feuille d’émargement (PDF) »: read in a transaction, written after it. */
  @GET
  public Response sheet(@PathParam("date") long id) {
    return pages.of(id).file(group.texts());
  }
}
