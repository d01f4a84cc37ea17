package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.admin.page.OneTimeForms;
import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.host.Tokens;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.Invitations;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invitations to register: making one, whose address is shown this once, and taking one back. */
@Path(InvitationsResource.PATH)
@AdministrationPage
@AdministratorsOnly
@Produces(MediaType.TEXT_HTML)
public class InvitationsResource {

  static final String PATH = "/admin/invitations";

  @Inject private Invitations invitations;
  @Inject private ToolSettings settings;
  @Inject private OneTimeForms forms;
  @Inject private Audit audit;
  @Inject private AdminViews views;
  @Inject private Clock clock;

  @GET
  public View show(@QueryParam("done") String done) {
    return page(done, InvitationForm.EMPTY, List.of(), "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response invite(
      @FormParam("label") @DefaultValue("") String label,
      @FormParam("hours") @DefaultValue("") String hours,
      @FormParam("uses") @DefaultValue("") String uses,
      @FormParam("approves") String approves,
      @FormParam("trusts") String trusts,
      @FormParam("once") @DefaultValue("") String once) {
    InvitationForm form =
        new InvitationForm(
            OneLine.of(label).strip(), hours, uses, approves != null, trusts != null);
    List<FormError> errors = form.errors();
    if (!errors.isEmpty()) {
      return Response.status(Status.BAD_REQUEST).entity(page(null, form, errors, "")).build();
    }
    return forms.use(once, form)
        ? Response.ok(page(null, InvitationForm.EMPTY, errors, invited(form))).build()
        : Response.seeOther(URI.create(PATH + "?done=invitedbefore")).build();
  }

  @POST
  @Path("revocation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response revoke(@FormParam("invitation") @DefaultValue("") String tokenHash) {
    Optional.of(tokenHash)
        .filter(Tokens::isWellFormed)
        .flatMap(invitations::revoke)
        .ifPresent(label -> audit.record(Action.REVOKED_INVITATION, label));
    return Response.seeOther(URI.create(PATH + "?done=revoked")).build();
  }

  private String invited(InvitationForm form) {
    String token =
        invitations.invite(
            form.label(),
            form.approves(),
            form.trustsDeployments(),
            form.usesNumber(),
            Duration.ofHours(form.hoursNumber()));
    audit.record(Action.INVITED, form.label());
    return settings.at("/lti/register/" + token).toString();
  }

  /**
   * @param address of the invitation just made, or empty
   */
  private View page(String done, InvitationForm form, List<FormError> errors, String address) {
    Instant now = clock.instant();
    List<InvitationsView.Line> lines =
        invitations.all().stream().map(one -> InvitationsView.Line.of(one, now)).toList();
    InvitationsView view = new InvitationsView(lines, address, form, errors, OneTimeForms.next());
    return views.view("invitations", done, Map.of("page", view));
  }
}
