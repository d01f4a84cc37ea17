package fr.passerelle.lti.web;

import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.InvalidMessage;
import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.LoginInitiation;
import fr.passerelle.lti.launch.LoginOutcome;
import fr.passerelle.lti.launch.LoginRedirect;
import fr.passerelle.lti.launch.LtiTool;
import fr.passerelle.lti.limit.Door;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.RefusedLaunches;
import fr.passerelle.lti.session.BrowserCookie;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * OIDC third-party initiated login (Security Framework 1.0, section 5.1.1): the first of a launch's
 * two requests.
 *
 * <p>The platform's launch hint is used up once the browser has been there, so whether this browser
 * keeps our cookie is found out first: it is given the cookie and sent back here once ({@value
 * #PROBE}). A browser that comes back without it keeps no cookie in this frame: the login is bound
 * to the platform's storage where that is offered, and otherwise offered again in a window of its
 * own.
 */
@Path("/lti/login")
@RateLimited(Door.LOGIN)
public class LoginResource {

  private static final String PROBE = "probe";

  @Inject private LtiTool tool;
  @Inject private StoragePages storagePages;
  @Inject private Refusals refusals;
  @Inject private RefusedLaunches launches;
  @Inject private TextLibrary library;
  @Context private HttpHeaders headers;

  @GET
  public Response get(@Context UriInfo uri) {
    return begin(uri.getQueryParameters());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(MultivaluedMap<String, String> form) {
    return begin(form);
  }

  private Response begin(MultivaluedMap<String, String> parameters) {
    try {
      LoginInitiation initiation = LoginInitiation.of(Map.copyOf(parameters));
      Optional<BrowserBinding> browser = BrowserCookie.in(headers.getCookies());
      return browser.isPresent()
          ? goToPlatform(tool.beginLogin(initiation, browser.get()), initiation)
          : parameters.containsKey(PROBE) ? withoutCookie(initiation) : probe(initiation);
    } catch (InvalidMessage invalid) {
      return refusals.page(invalid.refusal());
    }
  }

  private Response goToPlatform(LoginOutcome outcome, LoginInitiation asked) {
    return goOn(
        outcome, asked, redirect -> Response.seeOther(redirect.authorizationRequest()).build());
  }

  private Response goOn(
      LoginOutcome outcome, LoginInitiation asked, Function<LoginRedirect, Response> how) {
    return outcome instanceof LoginRedirect redirect
        ? how.apply(redirect)
        : refusals.page(
            (LaunchRefused) outcome, launches.platformOf(asked.issuer(), asked.clientId()));
  }

  private Response probe(LoginInitiation initiation) {
    UriBuilder again = UriBuilder.fromUri(sameLogin(initiation)).queryParam(PROBE, "1");
    initiation.storageFrame().ifPresent(frame -> again.queryParam("lti_storage_target", frame));
    return Response.seeOther(again.build())
        .header(HttpHeaders.SET_COOKIE, BrowserCookie.fresh().header())
        .build();
  }

  private Response withoutCookie(LoginInitiation initiation) {
    return initiation.storageFrame().isPresent()
        ? inStorage(initiation)
        : newWindowPage(initiation);
  }

  private Response inStorage(LoginInitiation initiation) {
    String newWindow = sameLogin(initiation).toString();
    return goOn(
        tool.beginLoginInPlatformStorage(initiation),
        initiation,
        redirect ->
            storagePages.store(
                redirect.toStore().orElseThrow(), redirect.authorizationRequest(), newWindow));
  }

  private Response newWindowPage(LoginInitiation initiation) {
    View page =
        View.of(
            "lti/newwindow.jte",
            library.in(Locale.FRENCH).get("lti.newwindow.title"),
            Map.of("href", sameLogin(initiation).toString()));
    return Response.ok(page, MediaType.TEXT_HTML_TYPE).build();
  }

  /**
   * This login once more, as a link: only the parameters we know, encoded anew. A window of its own
   * keeps cookies, so the offer of storage is left out.
   */
  private static URI sameLogin(LoginInitiation login) {
    UriBuilder link =
        UriBuilder.fromPath("/lti/login")
            .queryParam("iss", "{iss}")
            .queryParam("login_hint", "{hint}")
            .queryParam("target_link_uri", "{target}");
    Map<String, Object> values =
        new HashMap<>(
            Map.of(
                "iss", login.issuer(),
                "hint", login.loginHint(),
                "target", login.targetLinkUri().toString()));
    add(link, values, "lti_message_hint", login.ltiMessageHint());
    add(link, values, "client_id", login.clientId());
    add(link, values, "lti_deployment_id", login.ltiDeploymentId());
    return link.buildFromMap(values, true);
  }

  private static void add(
      UriBuilder link, Map<String, Object> values, String name, Optional<String> value) {
    value.ifPresent(
        text -> {
          link.queryParam(name, "{" + name + "}");
          values.put(name, text);
        });
  }
}
