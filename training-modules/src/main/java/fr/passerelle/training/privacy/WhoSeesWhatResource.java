package fr.passerelle.training.privacy;

import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** « Qui voit quoi » : every kind of thing that is kept, who sees it and for how long. */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/who-sees-what")
@Produces(MediaType.TEXT_HTML)
public class WhoSeesWhatResource {

  @Inject private CurrentLaunch launch;
  @Inject private TextLibrary texts;
  @Inject private Retention retention;
  @Inject private Kept kept;

  @GET
  public View table() {
    LaunchSession session = launch.session();
    AudienceTexts words = AudienceTexts.of(texts.in(session.locale()), session);
    return View.of(
        "tm/who-sees-what.jte",
        words.get("training.who.title"),
        Map.of(
            "words", words,
            "rows", kept.of(words.audience()),
            "months", retention.months(),
            "data", session.path("my-data")));
  }
}
