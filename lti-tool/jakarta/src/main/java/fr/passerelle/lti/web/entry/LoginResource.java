package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.launch.InvalidMessage;
import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.LoginInitiation;
import fr.passerelle.lti.launch.LoginOutcome;
import fr.passerelle.lti.launch.LoginRedirect;
import fr.passerelle.lti.launch.LtiTool;
import fr.passerelle.lti.limit.LimitedEntry;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.page.OtherSites;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.RefusedLaunches;
import fr.passerelle.lti.session.BrowserCookie;
import fr.passerelle.lti.web.edge.FrameAncestors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
 * own. Where that keeps none either, the person is told what to allow.
 */
@ApplicationScoped
@Path(LoginAgain.PATH)
@RateLimited(LimitedEntry.LOGIN)
public class LoginResource {

  private static final String PROBE = "probe";

  @Inject private LtiTool tool;
  @Inject private StoragePages storagePages;
  @Inject private Refusals refusals;
  @Inject private RefusedLaunches launches;
  @Inject private FrameAncestors ancestors;
  @Inject private TextLibrary library;
  @Inject private OtherSites sites;
  @Context private HttpHeaders headers;

  @GET
  public Response get(@Context UriInfo uri) {
    return begin(uri.getQueryParameters());
  }

  /** Some platforms put a part of what they say into the address of their form. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(@Context UriInfo uri, MultivaluedMap<String, String> form) {
    return begin(both(uri.getQueryParameters(), form));
  }

  /** Said twice in the same words is said once; a contradiction stays one, to be refused. */
  private static MultivaluedMap<String, String> both(
      MultivaluedMap<String, String> query, MultivaluedMap<String, String> form) {
    MultivaluedMap<String, String> both = new MultivaluedHashMap<>(form);
    query.forEach(
        (name, values) -> {
          if (!values.equals(form.get(name))) {
            both.addAll(name, values);
          }
        });
    return both;
  }

  private Response begin(MultivaluedMap<String, String> parameters) {
    try {
      LoginInitiation initiation = LoginInitiation.of(Map.copyOf(parameters));
      ancestors.answer(initiation.issuer(), initiation.clientId());
      Optional<BrowserBinding> browser = BrowserCookie.in(headers.getCookies());
      return browser.isPresent()
          ? goToPlatform(tool.beginLogin(initiation, browser.get()), initiation)
          : parameters.containsKey(PROBE)
              ? withoutCookie(initiation, isWindow(parameters))
              : probe(initiation, isWindow(parameters));
    } catch (InvalidMessage invalid) {
      return refusals.page(invalid.refusal());
    }
  }

  private Response goToPlatform(LoginOutcome outcome, LoginInitiation asked) {
    return goOn(outcome, asked, this::onward);
  }

  /** What is too long for an address is posted: the platform takes both alike. */
  private Response onward(LoginRedirect redirect) {
    if (LoginAgain.fits(redirect.authorizationRequest().toString())) {
      return Response.seeOther(redirect.authorizationRequest()).build();
    }
    sites.mayBeSentTo(redirect.endpoint());
    return passOn(redirect.endpoint().toString(), redirect.parameters()).build();
  }

  private ResponseBuilder passOn(String action, Map<String, String> fields) {
    View page =
        View.of(
            "lti/onward.jte",
            library.in(Locale.FRENCH).get("lti.onward.title"),
            Map.of("action", action, "fields", fields));
    return Response.ok(page, MediaType.TEXT_HTML_TYPE);
  }

  private Response goOn(
      LoginOutcome outcome, LoginInitiation asked, Function<LoginRedirect, Response> how) {
    return outcome instanceof LoginRedirect redirect
        ? how.apply(redirect)
        : refusals.page(
            (LaunchRefused) outcome, launches.platformOf(asked.issuer(), asked.clientId()));
  }

  private boolean isWindow(MultivaluedMap<String, String> parameters) {
    return parameters.containsKey(LoginAgain.WINDOW)
        || "document".equals(headers.getHeaderString("Sec-Fetch-Dest"));
  }

  private Response probe(LoginInitiation initiation, boolean window) {
    Map<String, String> fields = new LoginAgain(initiation).fieldsForTheWayBack(PROBE, window);
    String again = LoginAgain.link(fields);
    ResponseBuilder way =
        LoginAgain.fits(again)
            ? Response.seeOther(URI.create(again))
            : passOn(LoginAgain.PATH, fields);
    return way.header(HttpHeaders.SET_COOKIE, BrowserCookie.fresh().header()).build();
  }

  private Response withoutCookie(LoginInitiation initiation, boolean window) {
    if (initiation.storageFrame().isPresent()) {
      return inStorage(initiation);
    }
    return window ? cookiesRefused() : newWindowPage(initiation);
  }

  /** Another window would refuse them as well. */
  private Response cookiesRefused() {
    BrowserFamily family = BrowserFamily.of(headers.getHeaderString(HttpHeaders.USER_AGENT));
    View page =
        View.of(
            "lti/nocookies.jte",
            library.in(Locale.FRENCH).get("lti.nocookies.title"),
            Map.of("how", family.textKey("lti.nocookies.how")));
    return Response.ok(page, MediaType.TEXT_HTML_TYPE).build();
  }

  private Response inStorage(LoginInitiation initiation) {
    return goOn(
        tool.beginLoginInPlatformStorage(initiation),
        initiation,
        redirect -> storagePages.store(redirect, new LoginAgain(initiation)));
  }

  private Response newWindowPage(LoginInitiation initiation) {
    View page =
        View.of(
            "lti/newwindow.jte",
            library.in(Locale.FRENCH).get("lti.newwindow.title"),
            Map.of("again", new LoginAgain(initiation)));
    return Response.ok(page, MediaType.TEXT_HTML_TYPE).build();
  }
}
