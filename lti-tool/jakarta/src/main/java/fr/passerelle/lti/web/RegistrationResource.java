package fr.passerelle.lti.web;

import fr.passerelle.lti.dynamicregistration.DynamicRegistration;
import fr.passerelle.lti.dynamicregistration.PlatformConfiguration;
import fr.passerelle.lti.dynamicregistration.PlatformOffer;
import fr.passerelle.lti.dynamicregistration.Registered;
import fr.passerelle.lti.dynamicregistration.RegistrationOutcome;
import fr.passerelle.lti.dynamicregistration.RegistrationRefused;
import fr.passerelle.lti.host.WebAddress;
import fr.passerelle.lti.limit.Door;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.ProblemPages;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.Invitation;
import fr.passerelle.lti.persistence.Invitations;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Dynamic registration (LTI Dynamic Registration 1.0): a platform's administrator opens our
 * invitation from within the platform, sees what will be asked for, and confirms. Without a valid
 * invitation nothing is fetched from anywhere.
 */
@Path("/lti/register/{invitation}")
@RateLimited(Door.REGISTRATION)
public class RegistrationResource {

  private static final Logger LOG = System.getLogger(RegistrationResource.class.getName());

  @Inject private DynamicRegistration dynamicRegistration;
  @Inject private Invitations invitations;
  @Inject private ToolDescription tool;
  @Inject private Enrolment enrolment;
  @Inject private FrameAncestors ancestors;
  @Inject private ProblemPages problems;
  @Inject private TextLibrary library;

  @GET
  public Response show(
      @PathParam("invitation") String token,
      @QueryParam("openid_configuration") String configuration,
      @QueryParam("registration_token") String registrationToken) {
    invited(token);
    URI address = address(configuration);
    PlatformOffer offer = dynamicRegistration.preview(address);
    return offer instanceof PlatformConfiguration platform
        ? page(
            "lti/register.jte",
            "lti.register.title",
            Map.of(
                "platform",
                platform,
                "configuration",
                address.toString(),
                "token",
                registrationToken == null ? "" : registrationToken))
        : refused((RegistrationRefused) offer);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(
      @PathParam("invitation") String token,
      @FormParam("openid_configuration") String configuration,
      @FormParam("registration_token") String registrationToken) {
    Invitation invitation = invited(token);
    URI address = address(configuration);
    if (!invitations.use(token)) {
      throw notInvited();
    }
    RegistrationOutcome outcome =
        dynamicRegistration.register(
            address,
            Optional.ofNullable(registrationToken).filter(text -> !text.isBlank()),
            tool.configuration());
    if (outcome instanceof Registered registered) {
      return registered(token, registered, invitation);
    }
    invitations.giveBack(token);
    return refused((RegistrationRefused) outcome);
  }

  /** The platform knows us from here on, so a failure of ours is said with the client it made. */
  private Response registered(String token, Registered registered, Invitation invitation) {
    String clientId = registered.registration().clientId();
    try {
      enrolment.enrol(registered, invitation);
    } catch (RuntimeException notKept) {
      invitations.giveBack(token);
      LOG.log(Level.ERROR, "Client " + clientId + " registered but not kept", notKept);
      throw new Problem(Status.CONFLICT, "lti.register.notkept", clientId);
    }
    return page(
        "lti/registered.jte",
        "lti.registered.title",
        Map.of(
            "approved", invitation.approves(),
            "clientId", clientId,
            "platform", registered.platform()));
  }

  private Response refused(RegistrationRefused refused) {
    String key = "lti.register.refused." + refused.reason().name().toLowerCase(Locale.ROOT);
    return problems.page(new Problem(Status.BAD_REQUEST, key), refused.detail());
  }

  private Response page(String template, String titleKey, Map<String, Object> model) {
    View view = View.of(template, library.in(Locale.FRENCH).get(titleKey), model);
    return Response.ok(view, MediaType.TEXT_HTML_TYPE).build();
  }

  private Invitation invited(String token) {
    return invitations.find(token).orElseThrow(RegistrationResource::notInvited);
  }

  private static Problem notInvited() {
    return new Problem(Status.FORBIDDEN, "lti.register.notinvited");
  }

  /** The platform shows these pages in a frame of its own, before we know it. */
  private URI address(String configuration) {
    URI address =
        WebAddress.read(configuration)
            .orElseThrow(() -> new Problem(Status.BAD_REQUEST, "lti.register.noconfiguration"));
    ancestors.allow(address);
    return address;
  }
}
