package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.admin.page.OneTimeForms;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.page.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** « Mettre à jour l’inscription » : an invitation for one platform, shown this once. */
@Path(PlatformsResource.PATH + "/{id}/invitation")
@AdministrationPage
@AdministratorsOnly
public class UpdateInvitationResource {

  @Inject private Platforms platforms;
  @Inject private OneTimeForms forms;
  @Inject private ToolSettings settings;
  @Inject private AdminViews views;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response invite(
      @PathParam("id") long id, @FormParam("once") @DefaultValue("") String once) {
    String platform = PlatformsResource.path(id);
    return forms.use(once, platform)
        ? Response.ok(invited(id)).build()
        : Response.seeOther(URI.create(platform + "?done=updateinvitedbefore")).build();
  }

  private View invited(long id) {
    String token = platforms.inviteToUpdate(id).orElseThrow(PlatformsResource::unknown);
    String name = platforms.find(id).orElseThrow().name();
    String address = settings.at("/lti/register/" + token).toString();
    return views.view("update", Map.of("id", id, "name", name, "address", address));
  }
}
