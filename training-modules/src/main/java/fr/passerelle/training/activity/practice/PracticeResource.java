package fr.passerelle.training.activity.practice;

import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.file.Download;
import fr.passerelle.training.file.RoomForFiles;
import fr.passerelle.training.file.SentParts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What somebody tells of a task: kept for later, handed in, replaced until it is validated. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class PracticeResource {

  @Inject private Visits visits;
  @Inject private Practices practices;
  @Inject private HandIns handIns;
  @Inject private RoomForFiles room;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** Keeps the whole form or nothing of it. Nothing is locked while it waits for room. */
  @POST
  @Path("practice")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response handIn(List<EntityPart> parts, @Context HttpHeaders headers) {
    return room.take(
        headers.getLength(),
        () -> handIns.keep(module, activity, SentParts.of(parts, HandIn.FILES)));
  }

  /** One's own file, as a download. */
  @GET
  @Path("practice/files/{file:\\d{1,18}}")
  @Produces(MediaType.WILDCARD)
  @Transactional
  public Response file(@PathParam("file") long file) {
    Visit<PracticeTask> visit =
        visits.reading(module, activity).as(PracticeTask.class).orElseThrow(Visits::noSuchActivity);
    return practices
        .find(visit.attempt(), activity)
        .flatMap(practice -> practice.file(file))
        .map(found -> Download.of(found.name(), practices.content(found)))
        .orElseThrow(Visits::noSuchActivity);
  }
}
