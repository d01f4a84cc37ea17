package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.launch.AuthenticationResponse;
import fr.passerelle.lti.launch.InvalidMessage;
import fr.passerelle.lti.launch.LaunchOutcome;
import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.LtiLaunch;
import fr.passerelle.lti.launch.LtiTool;
import fr.passerelle.lti.limit.Arrival;
import fr.passerelle.lti.limit.LimitedEntry;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PlatformStorage;
import fr.passerelle.lti.login.StorageProof;
import fr.passerelle.lti.persistence.RefusedLaunches;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.session.BrowserCookie;
import fr.passerelle.lti.web.edge.FrameAncestors;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Optional;
import java.util.function.Function;

/**
 * The launch itself (Security Framework 1.0, section 5.1.1.3): the platform's answer, posted by the
 * browser. This is the tool's only redirect URI. Validation may ask the platform for its keys, so
 * it runs outside any transaction; opening the content is one, and what is noted {@linkplain
 * Afterwards afterwards} is others.
 *
 * <p>A login that is bound to the platform's storage takes two requests: the first consumes nothing
 * and answers with a page that asks the storage, the second ({@value #STORED}) brings what it gave
 * back. Its frame keeps no cookie, so it ends with a page that leads to a window.
 */
@ApplicationScoped
@Path(LaunchResource.PATH)
@RateLimited(LimitedEntry.LAUNCH)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LaunchResource {

  public static final String PATH = "/lti/launch";
  static final String STORED = "stored";

  @Inject private LtiTool tool;
  @Inject private Opening opening;
  @Inject private Afterwards afterwards;
  @Inject private StoragePages storagePages;
  @Inject private Refusals refusals;
  @Inject private RefusedLaunches launches;
  @Inject private FrameAncestors ancestors;
  @Inject private Arrival arrival;
  @Context private HttpHeaders headers;

  @POST
  public Response post(MultivaluedMap<String, String> form) {
    return read(form, this::answer);
  }

  @POST
  @Path(STORED)
  public Response stored(MultivaluedMap<String, String> form) {
    StorageProof proof =
        new StorageProof(
            given(form, STORED), Optional.ofNullable(headers.getHeaderString("Origin")));
    return read(
        form,
        response -> enter(tool.completeLaunch(response, proof), response.state(), this::handOver));
  }

  private Response read(
      MultivaluedMap<String, String> form, Function<AuthenticationResponse, Response> answer) {
    AuthenticationResponse response;
    try {
      response = AuthenticationResponse.of(form);
    } catch (InvalidMessage unreadable) {
      return refusals.page(unreadable.refusal(), launches.platformOfState(given(form, "state")));
    }
    return answer.apply(response);
  }

  private Response answer(AuthenticationResponse response) {
    return tool.storageToAsk(response)
        .filter(asked -> response.error().isEmpty())
        .map(asked -> ask(asked, response))
        .orElseGet(() -> inCookiesBrowser(response));
  }

  private Response ask(PlatformStorage asked, AuthenticationResponse response) {
    String state = response.state().orElseThrow();
    launches.platformOfState(state).ifPresent(ancestors::answer);
    return storagePages.ask(asked, state, response.idToken().orElse(""));
  }

  private Response inCookiesBrowser(AuthenticationResponse response) {
    BrowserBinding browser =
        BrowserCookie.in(headers.getCookies()).orElseGet(BrowserBinding::absent);
    return enter(
        tool.completeLaunch(response, browser), response.state(), launch -> open(launch, browser));
  }

  private Response open(LtiLaunch launch, BrowserBinding browser) {
    OpenedLaunch opened = opening.open(launch, browser);
    afterwards.note(launch, opened.session());
    return Response.seeOther(URI.create(opened.path())).build();
  }

  private Response handOver(LtiLaunch launch) {
    WaitingLaunch offered = opening.handOver(launch);
    afterwards.note(launch, offered.session());
    return storagePages.handOver(launch, offered.token());
  }

  private Response enter(
      LaunchOutcome outcome, Optional<String> state, Function<LtiLaunch, Response> open) {
    return outcome instanceof LtiLaunch launch
        ? open.apply(welcomed(launch))
        : refusals.page((LaunchRefused) outcome, state.flatMap(launches::platformOfState));
  }

  private LtiLaunch welcomed(LtiLaunch launch) {
    RegistrationKey platform = launch.claims().registration().key();
    ancestors.answer(platform.issuer(), Optional.of(platform.clientId()));
    arrival.isWelcome(platform);
    return launch;
  }

  /** A field that is there once, as text; any other says and proves nothing. */
  private static String given(MultivaluedMap<String, String> form, String name) {
    List<String> values = form.getOrDefault(name, List.of());
    return values.size() == 1 && values.get(0).chars().noneMatch(Character::isISOControl)
        ? values.get(0)
        : "";
  }
}
