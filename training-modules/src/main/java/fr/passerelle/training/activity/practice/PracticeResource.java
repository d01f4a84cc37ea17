package fr.passerelle.training.activity.practice;

import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.file.Download;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;

/** What somebody tells of a task: kept for later, handed in, replaced until it is validated. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class PracticeResource {

  @Inject private Visits visits;
  @Inject private Practices practices;
  @Inject private PracticePages pages;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** Keeps the whole form or nothing of it. */
  @POST
  @Path("practice")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response handIn(List<EntityPart> parts) {
    SentParts sent = SentParts.of(parts, HandIn.FILES);
    Visit<PracticeTask> visit = visits.writing(module, activity, PracticeTask.class);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    Optional<Practice> known = practices.find(visit.attempt(), activity);
    HandIn handIn =
        HandIn.read(visit.activity(), known.map(Practice::files).orElse(List.of()), sent);
    if (known.filter(Practice::isValidated).isPresent()) {
      return conflict(pages.again(visit, known, handIn, "training.practice.late"));
    }
    if (known.map(Practice::version).orElse(0) != handIn.seen()) {
      return conflict(pages.again(visit, known, handIn, "training.practice.elsewhere"));
    }
    if (!handIn.flaws().isEmpty()) {
      return pages.again(visit, known, handIn, null).again();
    }
    keep(visit, known, handIn);
    return visit.here();
  }

  private void keep(Visit<PracticeTask> visit, Optional<Practice> known, HandIn handIn) {
    Practice practice = known.orElseGet(() -> Practice.begin(visit.attempt(), visit.step()));
    if (handIn.later()) {
      practice.keep(handIn, visit.now());
    } else {
      practice.handIn(handIn, visit.now());
    }
    practices.add(practice);
  }

  private static Response conflict(View page) {
    return Response.fromResponse(page.again()).status(Status.CONFLICT).build();
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
