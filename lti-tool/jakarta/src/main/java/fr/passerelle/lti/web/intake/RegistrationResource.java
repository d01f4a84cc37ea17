package fr.passerelle.lti.web.intake;

import fr.passerelle.lti.dynamicregistration.DynamicRegistration;
import fr.passerelle.lti.dynamicregistration.PlatformConfiguration;
import fr.passerelle.lti.dynamicregistration.PlatformOffer;
import fr.passerelle.lti.dynamicregistration.Registered;
import fr.passerelle.lti.dynamicregistration.RegistrationOutcome;
import fr.passerelle.lti.dynamicregistration.RegistrationRefused;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.http.WebAddress;
import fr.passerelle.lti.limit.LimitedEntry;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.ProblemPages;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.Invitation;
import fr.passerelle.lti.persistence.Invitations;
import fr.passerelle.lti.web.edge.FrameAncestors;
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
import java.util.function.Function;

/**
 * Dynamic registration (LTI Dynamic Registration 1.0): a platform's administrator opens our
 * invitation from within the platform, sees what will be asked for, and confirms. Without a valid
 * invitation nothing is fetched from anywhere.
 */
@Path("/lti/register/{invitation}")
@RateLimited(LimitedEntry.REGISTRATION)
public class RegistrationResource {

  private static final Logger LOG = System.getLogger(RegistrationResource.class.getName());

  private static final RegistrationRefused DAMAGED =
      new RegistrationRefused(
          RegistrationRefused.Reason.REGISTRATION_TOKEN_MALFORMED,
          "the registration token holds what no token may: was it not percent-encoded?");

  @Inject private DynamicRegistration dynamicRegistration;
  @Inject private Invitations invitations;
  @Inject private ToolDescription tool;
  @Inject private RegistrationIntake intake;
  @Inject private FrameAncestors ancestors;
  @Inject private ProblemPages problems;
  @Inject private TextLibrary library;

  /** A platform that asks to be registered, with an invitation that is good for it. */
  private record Asking(
      String invitationToken,
      Invitation invitation,
      URI address,
      PlatformConfiguration platform,
      Optional<String> registrationToken) {}

  @GET
  public Response show(
      @PathParam("invitation") String token,
      @QueryParam("openid_configuration") String configuration,
      @QueryParam("registration_token") String registrationToken) {
    return asking(token, configuration, registrationToken, this::confirmation);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(
      @PathParam("invitation") String token,
      @FormParam("openid_configuration") String configuration,
      @FormParam("registration_token") String registrationToken) {
    return asking(token, configuration, registrationToken, this::registration);
  }

  private Response asking(
      String token,
      String configuration,
      String registrationToken,
      Function<Asking, Response> answer) {
    Invitation invitation = invited(token);
    URI address = address(configuration);
    Optional<String> given = Optional.ofNullable(registrationToken).filter(text -> !text.isBlank());
    if (given.isPresent() && !DynamicRegistration.isToken(given.get())) {
      return refused(DAMAGED);
    }
    PlatformOffer offer = dynamicRegistration.preview(address);
    if (offer instanceof RegistrationRefused refused) {
      return refused(refused);
    }
    PlatformConfiguration platform = (PlatformConfiguration) offer;
    intake.requireInvited(invitation, platform.issuer());
    return answer.apply(new Asking(token, invitation, address, platform, given));
  }

  private Response confirmation(Asking asking) {
    return page(
        "lti/register.jte",
        "lti.register.title",
        Map.of(
            "platform", asking.platform(),
            "tool", tool.configuration(),
            "permissions", Permission.offered(tool.configuration(), asking.platform()),
            "update", asking.invitation().registrationId().isPresent(),
            "configuration", asking.address().toString(),
            "token", asking.registrationToken().orElse("")));
  }

  private Response registration(Asking asking) {
    String token = asking.invitationToken();
    if (!invitations.use(token)) {
      throw notInvited();
    }
    RegistrationOutcome outcome =
        dynamicRegistration.register(
            asking.platform(), asking.registrationToken(), tool.configuration());
    if (outcome instanceof Registered registered) {
      return registered(token, registered, asking.invitation());
    }
    invitations.giveBack(token);
    return refused((RegistrationRefused) outcome);
  }

  /** The platform knows us from here on, so a failure of ours is said with the client it made. */
  private Response registered(String token, Registered registered, Invitation invitation) {
    RegistrationReceived enrolled;
    try {
      enrolled = intake.enrol(registered, invitation);
    } catch (RuntimeException notKept) {
      invitations.giveBack(token);
      String clientId = registered.registration().clientId();
      RedactedFailure.log(
          LOG, Level.ERROR, "Client " + clientId + " registered but not kept", notKept);
      throw new Problem(Status.CONFLICT, "lti.register.notkept", clientId);
    }
    return page(
        "lti/registered.jte",
        enrolled.how() == RegistrationReceived.How.UPDATED
            ? "lti.updated.title"
            : "lti.registered.title",
        Map.of(
            "enrolled",
            enrolled,
            "permissions",
            Permission.granted(
                tool.configuration(), registered.grantedScopes(), registered.grantedMessages())));
  }

  /** What went wrong, and the technical words for the platform's administrator. */
  private Response refused(RegistrationRefused refused) {
    String key = "lti.register.refused." + refused.reason().name().toLowerCase(Locale.ROOT);
    String code = problems.logged(400, key, refused.detail());
    Texts texts = library.in(Locale.FRENCH);
    View view =
        View.of(
            "lti/unregistered.jte",
            texts.get(key + ".what"),
            Map.of(
                "what", texts.get(key + ".what"),
                "then", texts.get(key + ".then"),
                "detail", refused.detail(),
                "code", code));
    return Response.status(Status.BAD_REQUEST)
        .type(MediaType.TEXT_HTML_TYPE)
        .header("Cache-Control", "no-store")
        .entity(view)
        .build();
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
