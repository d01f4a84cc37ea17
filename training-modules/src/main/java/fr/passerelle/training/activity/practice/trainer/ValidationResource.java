package fr.passerelle.training.activity.practice.trainer;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.training.activity.practice.Practice;
import fr.passerelle.training.file.Download;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/** What waits for a trainer of this context, and what they decide. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/group/practice")
@Produces(MediaType.TEXT_HTML)
public class ValidationResource {

  @Inject private Validations validations;
  @Inject private ValidationPages pages;

  /**
   * What waits, the longest first.
   *
   * @param page from 1; the first for anything else
   */
  @GET
  @Transactional
  public View waiting(@QueryParam("page") String page) {
    return pages.waiting(page);
  }

  /** One of them, or one that was decided on. */
  @GET
  @Path("{practice:\\d{1,18}}")
  @Transactional
  public View one(@PathParam("practice") long id) {
    return pages.of(validations.read(id).orElseThrow(ValidationResource::none));
  }

  /** Validates it, or asks again. */
  @POST
  @Path("{practice:\\d{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response decide(@PathParam("practice") long id, MultivaluedMap<String, String> form) {
    Decision decision = Decision.read(form);
    Practice practice = validations.lock(id).orElseThrow(ValidationResource::none);
    if (!practice.isOpenToTrainers()) {
      return pages.takenBack().overtaken();
    }
    if (!decision.flaws().isEmpty()) {
      return pages.again(practice, decision, null).again();
    }
    return switch (validations.decide(practice, decision)) {
      case DONE -> Response.seeOther(URI.create(pages.list())).build();
      case REPLACED -> pages.again(practice, decision, "training.practice.replaced").overtaken();
      case TAKEN_BACK -> pages.takenBack().overtaken();
      case BEFORE -> pages.again(practice, decision, "training.practice.before").overtaken();
    };
  }

  /** A file that was handed in, as a download. */
  @GET
  @Path("{practice:\\d{1,18}}/files/{file:\\d{1,18}}")
  @Produces(MediaType.WILDCARD)
  @Transactional
  public Response file(@PathParam("practice") long id, @PathParam("file") long file) {
    return validations
        .read(id)
        .flatMap(practice -> practice.file(file))
        .map(found -> Download.of(found.name(), validations.content(found)))
        .orElseThrow(ValidationResource::none);
  }

  /** Not of this course and context, taken back, erased, or gone: nobody is told which. */
  static Problem none() {
    return new Problem(Status.NOT_FOUND, "training.problem.practice");
  }
}
