package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.BrowserCookie;
import fr.passerelle.training.activity.meeting.Signing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * Where the camera of a telephone leads: into the course where it is open in the same browser, else
 * to a code to type there. Nothing changes by looking, and a code that is over asks the database
 * nothing.
 */
@ApplicationScoped
@Path("/presence/{date:\\d{1,18}}/{code}")
@Produces(MediaType.TEXT_HTML)
public class DoorResource {

  @Inject private Signing signing;
  @Inject private DoorPages pages;
  @Inject private TextLibrary texts;
  @Inject private Clock clock;

  @GET
  @Transactional
  public Response enter(
      @PathParam("date") long date, @PathParam("code") String code, @Context HttpHeaders headers) {
    if (!signing.door(date).opensTo(code, clock.instant())) {
      throw new Problem(Status.GONE, "training.problem.door");
    }
    DoorView door = pages.of(date, code, BrowserCookie.in(headers.getCookies()));
    String title = texts.in(Locale.FRENCH).get("training.door.title");
    return Response.ok(View.of("tm/meeting/door.jte", title, Map.of("door", door)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
