package fr.passerelle.lti.web;

import fr.passerelle.lti.launch.AuthenticationResponse;
import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.launch.InvalidMessage;
import fr.passerelle.lti.launch.LaunchOutcome;
import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.LtiTool;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.launch.SubmissionReviewLaunch;
import fr.passerelle.lti.limit.Door;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.persistence.RefusedLaunches;
import fr.passerelle.lti.session.BrowserCookie;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The launch itself (Security Framework 1.1, section 5.1.1.3): the platform's answer, posted by the
 * browser. This is the tool's only redirect URI. Validation may ask the platform for its keys, so
 * it runs outside any transaction; opening the content is one.
 */
@Path(LaunchResource.PATH)
@RateLimited(Door.LAUNCH)
public class LaunchResource {

  static final String PATH = "/lti/launch";

  /** Stands for a browser that sent no cookie; no login can be bound to it. */
  private static final BrowserBinding STRANGER = new BrowserBinding("none");

  @Inject private LtiTool tool;
  @Inject private ResourceLinkOpening opening;
  @Inject private DeepLinkingOpening choosing;
  @Inject private Refusals refusals;
  @Inject private RefusedLaunches launches;
  @Context private HttpHeaders headers;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(MultivaluedMap<String, String> form) {
    try {
      BrowserBinding browser = BrowserCookie.in(headers.getCookies()).orElse(STRANGER);
      AuthenticationResponse answer = AuthenticationResponse.of(Map.copyOf(form));
      return enter(tool.completeLaunch(answer, browser), browser, answer.state());
    } catch (InvalidMessage invalid) {
      return refusals.page(invalid.refusal());
    }
  }

  private Response enter(LaunchOutcome outcome, BrowserBinding browser, Optional<String> state) {
    if (outcome instanceof ResourceLinkLaunch launch) {
      return Response.seeOther(URI.create(opening.open(launch, browser))).build();
    }
    if (outcome instanceof DeepLinkingLaunch launch) {
      return Response.seeOther(URI.create(choosing.open(launch, browser))).build();
    }
    if (outcome instanceof SubmissionReviewLaunch) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.review");
    }
    return refusals.page((LaunchRefused) outcome, state.flatMap(launches::platformOfState));
  }
}
