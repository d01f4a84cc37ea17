package fr.passerelle.training.privacy;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Map;

/** « Mes données » : see them, take them away, have them erased. One's own, never another's. */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/my-data")
@Produces(MediaType.TEXT_HTML)
public class MyDataResource {

  @Inject private CurrentLaunch launch;
  @Inject private PersonalFiles files;
  @Inject private Retention retention;
  @Inject private TextLibrary texts;

  /** What is held, in figures; or that nothing is. */
  @GET
  @Transactional
  public View show() {
    return files.find(launch.session()).map(this::known).orElseGet(this::nothing);
  }

  private View known(PersonalFile file) {
    LaunchSession session = launch.session();
    String context = session.contextTitle() == null ? "" : session.contextTitle();
    return page(
        "tm/my-data.jte",
        Map.of(
            "data", MyDataView.of(file, context, retention.months()),
            "words", words(),
            "export", session.path("my-data/export"),
            "erase", session.path("my-data/erase"),
            "whoSeesWhat", session.path("who-sees-what")));
  }

  private View nothing() {
    return page("tm/my-data-none.jte", Map.of("words", words()));
  }

  /** Everything, as a file. */
  @GET
  @Path("export")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Response export() {
    return files
        .find(launch.session())
        .map(file -> Response.ok((StreamingOutput) file::writeTo, MediaType.APPLICATION_JSON_TYPE))
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "training.problem.nodata"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"passerelle.json\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Erases everything, once the box is ticked. */
  @POST
  @Path("erase")
  @Transactional
  public Response erase(@FormParam("confirmed") String confirmed) {
    if (!"yes".equals(confirmed)) {
      throw new Problem(Status.BAD_REQUEST, "training.problem.unconfirmed");
    }
    LaunchSession session = launch.session();
    View erased = erased(session);
    files.forget(session.registrationId(), session.subject());
    launch.leave();
    return Response.ok(erased).build();
  }

  private View erased(LaunchSession session) {
    String title = words().get("training.data.erased");
    String workspace = session.returnUrl().map(URI::toString).orElse("");
    return View.of(
        "tm/my-data-erased.jte", title, Map.of("words", words(), "returnUrl", workspace));
  }

  private View page(String template, Map<String, Object> model) {
    return View.of(template, words().get("training.data.title"), model);
  }

  private AudienceTexts words() {
    return AudienceTexts.of(texts.in(launch.session().locale()), launch.session());
  }
}
