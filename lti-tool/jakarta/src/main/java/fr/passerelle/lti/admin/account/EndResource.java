package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.admin.page.AdministrationPage;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** « Quitter »: signs this browser out. */
@Path(EndResource.PATH)
@AdministrationPage
public class EndResource {

  static final String PATH = "/admin/end";

  @Inject private AdministratorSessions sessions;

  @POST
  public Response end(@CookieParam(AdministratorCookie.NAME) String cookie) {
    AdministratorCookie.token(cookie).ifPresent(sessions::end);
    return Response.seeOther(URI.create(SignInResource.PATH))
        .header(HttpHeaders.SET_COOKIE, AdministratorCookie.goodbye())
        .build();
  }
}
