package fr.passerelle.lti.web;

import fr.passerelle.lti.launch.AuthenticationResponse;
import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.InvalidMessage;
import fr.passerelle.lti.launch.LaunchOutcome;
import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.LtiLaunch;
import fr.passerelle.lti.launch.LtiTool;
import fr.passerelle.lti.launch.PlatformStorage;
import fr.passerelle.lti.launch.StorageProof;
import fr.passerelle.lti.limit.Door;
import fr.passerelle.lti.limit.RateLimited;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The launch itself (Security Framework 1.0, section 5.1.1.3): the platform's answer, posted by the
 * browser. This is the tool's only redirect URI. Validation may ask the platform for its keys, so
 * it runs outside any transaction; opening the content is one.
 *
 * <p>A login that is bound to the platform's storage takes two requests: the first consumes nothing
 * and answers with a page that asks the storage, the second ({@value #STORED}) brings what it gave
 * back. Its frame keeps no cookie, so it ends with a page that leads to a window.
 */
@Path(LaunchResource.PATH)
@RateLimited(Door.LAUNCH)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LaunchResource {

  static final String PATH = "/lti/launch";
  static final String STORED = "stored";

  /** Stands for a browser that sent no cookie; no login can be bound to it. */
  private static final BrowserBinding STRANGER = new BrowserBinding("none");

  @Inject private LtiTool tool;
  @Inject private Opening opening;
  @Inject private StoragePages storagePages;
  @Inject private Refusals refusals;
  @Inject private RefusedLaunches launches;
  @Context private HttpHeaders headers;

  @POST
  public Response post(MultivaluedMap<String, String> form) {
    return reading(form, this::answered);
  }

  @POST
  @Path(STORED)
  public Response stored(MultivaluedMap<String, String> form) {
    StorageProof proof =
        new StorageProof(given(form), Optional.ofNullable(headers.getHeaderString("Origin")));
    return reading(
        form, answer -> enter(tool.completeLaunch(answer, proof), answer, this::handOver));
  }

  private Response reading(
      MultivaluedMap<String, String> form, Function<AuthenticationResponse, Response> then) {
    try {
      return then.apply(AuthenticationResponse.of(Map.copyOf(form)));
    } catch (InvalidMessage invalid) {
      return refusals.page(invalid.refusal());
    }
  }

  private Response answered(AuthenticationResponse answer) {
    Optional<PlatformStorage> storage =
        tool.storageToAsk(answer).filter(asked -> answer.error().isEmpty());
    return storage
        .map(asked -> storagePages.ask(asked, answer))
        .orElseGet(() -> inCookiesBrowser(answer));
  }

  private Response inCookiesBrowser(AuthenticationResponse answer) {
    BrowserBinding browser = BrowserCookie.in(headers.getCookies()).orElse(STRANGER);
    return enter(
        tool.completeLaunch(answer, browser),
        answer,
        launch -> Response.seeOther(URI.create(opening.open(launch, browser))).build());
  }

  private Response handOver(LtiLaunch launch) {
    return storagePages.handOver(launch, opening.handOver(launch));
  }

  private Response enter(
      LaunchOutcome outcome, AuthenticationResponse answer, Function<LtiLaunch, Response> open) {
    return outcome instanceof LtiLaunch launch
        ? open.apply(launch)
        : refusals.page((LaunchRefused) outcome, answer.state().flatMap(launches::platformOfState));
  }

  /** What the storage gave back; something repeated or missing is no value, and proves nothing. */
  private static String given(MultivaluedMap<String, String> form) {
    List<String> values = form.getOrDefault("stored", List.of());
    return values.size() == 1 ? values.get(0) : "";
  }
}
