package fr.passerelle.deployment;

import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;

/** The front page, for whoever comes without a link: it says where the links are. */
@Path("/")
public class HomeResource {

  @Inject private TextLibrary library;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public View home() {
    String title = library.in(Locale.FRENCH).get("lti.home.title");
    return View.of("lti/home.jte", title, Map.of());
  }
}
