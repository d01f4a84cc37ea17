package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.Farewell;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;

/** « Quitter »: ends this launch, and only this one. */
@Path("/s/{launch}/end")
@InLaunch
public class EndResource {

  @Inject private CurrentLaunch launch;
  @Inject private LaunchSessions sessions;
  @Inject private TextLibrary library;
  @Inject private Instance<Farewell> farewells;
  @Inject private HttpServletRequest request;

  @POST
  @Produces(MediaType.TEXT_HTML)
  public View end() {
    LaunchSession session = launch.session();
    String words = words(session);
    sessions.end(session);
    launch.leave();
    return View.of(
        "lti/end.jte",
        library.in(session.locale()).get("lti.end.title"),
        Map.of(
            "words", words,
            "where", FetchDestination.of(request).textKey(),
            "returnUrl", session.returnUrl().map(URI::toString).orElse("")));
  }

  private String words(LaunchSession session) {
    return farewells.stream()
        .flatMap(module -> module.textKey(session).stream())
        .findFirst()
        .orElse("lti.end.saved");
  }
}
