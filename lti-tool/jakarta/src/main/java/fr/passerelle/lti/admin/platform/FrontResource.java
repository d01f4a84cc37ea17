package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** {@code /admin} leads to the platforms, by way of signing in. */
@Path("/admin")
@AdministrationPage
@AdministratorsOnly
public class FrontResource {

  @GET
  public Response platforms() {
    return Response.seeOther(URI.create(AdminViews.FIRST_PAGE)).build();
  }
}
