package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.removal.Removals;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Removing a platform: what goes with it, and its name as the confirmation. */
@Path(PlatformsResource.PATH + "/{id}/removal")
@AdministrationPage
@AdministratorsOnly
@Produces(MediaType.TEXT_HTML)
public class RemovalResource {

  private static final int LONGEST = 300;

  @Inject private Platforms platforms;
  @Inject private Removals removals;
  @Inject private AdminViews views;

  @GET
  public View show(@PathParam("id") long id) {
    return page(existing(id), List.of(), "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(
      @PathParam("id") long id, @FormParam("name") @DefaultValue("") String typedName) {
    RegistrationRecord platform = existing(id);
    if (!platforms.remove(platform, typedName)) {
      return Response.status(Status.BAD_REQUEST)
          .entity(
              page(
                  platform,
                  List.of(new FormError("name", "admin.removal.name.wrong")),
                  OneLine.of(typedName, LONGEST)))
          .build();
    }
    removals.finishApart();
    String done = platforms.find(id).isEmpty() ? "removed" : "leaving";
    return Response.seeOther(URI.create(PlatformsResource.PATH + "?done=" + done)).build();
  }

  private View page(RegistrationRecord platform, List<FormError> errors, String typed) {
    return views.view(
        "removal",
        Map.of(
            "removal",
            new RemovalView(
                platform.id(),
                platform.name(),
                platforms.platformData(platform.id()),
                errors,
                typed)));
  }

  private RegistrationRecord existing(long id) {
    return platforms.find(id).orElseThrow(PlatformsResource::unknown);
  }
}
