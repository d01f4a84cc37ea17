package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.page.NavItem;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.web.intake.Permissions;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The platforms: all of them, one of them, and what is decided about it. */
@Path(PlatformsResource.PATH)
@AdministrationPage
@AdministratorsOnly
@Produces(MediaType.TEXT_HTML)
public class PlatformsResource {

  static final String PATH = AdminViews.FIRST_PAGE;

  @Inject private Platforms platforms;
  @Inject private PlatformList list;
  @Inject private Permissions permissions;
  @Inject private AdminViews views;

  @GET
  public View list(@QueryParam("done") String done) {
    return views.view("platforms", done, Map.of("platforms", list.lines()));
  }

  @GET
  @Path("{id}")
  public View show(@PathParam("id") long id, @QueryParam("done") String done) {
    return page(existing(id), done, List.of());
  }

  @POST
  @Path("{id}/approval")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response approve(
      @PathParam("id") long id, @FormParam("shown") @DefaultValue("") String shown) {
    Approval approval = platforms.approve(id, shown);
    if (approval == Approval.GIVEN) {
      platforms.sendHeldBack(id);
    }
    return approval == Approval.OUTDATED
        ? Response.status(Status.CONFLICT).entity(outdated(id)).build()
        : after(approval == Approval.GIVEN, id, "approved");
  }

  /** The page again, as things are now. */
  private View outdated(long id) {
    return page(
        existing(id), null, List.of(new FormError("facts", "admin.platform.approve.outdated")));
  }

  @POST
  @Path("{id}/suspension")
  public Response suspend(@PathParam("id") long id) {
    return after(platforms.suspend(id), id, "suspended");
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("id") long id,
      @FormParam("audience") @DefaultValue("") String audience,
      @FormParam("origins") @DefaultValue("") String origins,
      @FormParam("trusts") String trusts) {
    PlatformForm form = new PlatformForm(audience, origins, trusts != null);
    List<FormError> errors = form.errors();
    return errors.isEmpty()
        ? after(platforms.change(id, form), id, "changed")
        : Response.status(Status.BAD_REQUEST)
            .entity(page(existing(id), null, form, errors))
            .build();
  }

  @POST
  @Path("{id}/deployments/{deployment}/approval")
  public Response approve(@PathParam("id") long id, @PathParam("deployment") long deployment) {
    return after(
        platforms.decide(id, deployment, DeploymentState.APPROVED), id, "deploymentapproved");
  }

  @POST
  @Path("{id}/deployments/{deployment}/refusal")
  public Response refuse(@PathParam("id") long id, @PathParam("deployment") long deployment) {
    return after(
        platforms.decide(id, deployment, DeploymentState.REFUSED), id, "deploymentrefused");
  }

  private View page(RegistrationRecord platform, String done, List<FormError> errors) {
    PlatformForm form =
        new PlatformForm(
            platform.registration().tokenAudience().orElse(""),
            String.join("\n", platform.frameAncestors()),
            platform.trustsDeployments());
    return page(platform, done, form, errors);
  }

  private View page(
      RegistrationRecord platform, String done, PlatformForm form, List<FormError> errors) {
    PlatformView view =
        PlatformView.of(
            platform,
            platforms.deployments(platform.id()),
            platforms.besides(platform),
            permissions.of(platform),
            form,
            errors);
    return views.view("platform", done, Map.of("platform", view)).titled(platform.name());
  }

  private RegistrationRecord existing(long id) {
    return platforms.find(id).orElseThrow(PlatformsResource::unknown);
  }

  /** Where the page of the platform of this number is. */
  static String path(long id) {
    return PATH + "/" + id;
  }

  private static Response after(boolean found, long id, String done) {
    if (!found) {
      throw unknown();
    }
    return Response.seeOther(URI.create(path(id) + "?done=" + done)).build();
  }

  static Problem unknown() {
    return new Problem(Status.NOT_FOUND, "admin.problem.gone")
        .leadingTo(new NavItem("admin.problem.gone.link", PATH));
  }
}
