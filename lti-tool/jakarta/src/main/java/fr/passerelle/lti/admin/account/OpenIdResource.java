package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.limit.LimitedEntry;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.openid.OpenIdSettings;
import fr.passerelle.lti.openid.OpenIdSignIns;
import fr.passerelle.lti.openid.SignInOutcome;
import fr.passerelle.lti.openid.SignInOutcome.Reason;
import fr.passerelle.lti.openid.SignInOutcome.Refused;
import fr.passerelle.lti.openid.SignInOutcome.Welcome;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Signing in at the OpenID provider: there and back. Passwords work all the while. */
@Path(OpenIdResource.PATH)
@AdministrationPage
@RateLimited(LimitedEntry.SIGN_IN)
public class OpenIdResource {

  static final String PATH = "/admin/openid";

  private static final Logger LOG = System.getLogger(OpenIdResource.class.getName());
  private static final String RETURN = "/return";

  @Inject private OpenIdSignIns signIns;
  @Inject private OpenIdSettings openId;
  @Inject private Administrators administrators;
  @Inject private AdministratorSessions sessions;
  @Inject private ToolSettings settings;
  @Inject private Audit audit;
  @Inject private AdminViews views;

  @GET
  public Response leave() {
    requireOffered();
    return signIns
        .begin(back())
        .map(
            begun ->
                Response.seeOther(begun.address())
                    .header(HttpHeaders.SET_COOKIE, AdministratorCookie.leaving(begun.browser()))
                    .build())
        .orElseGet(() -> refused(new Refused(Reason.PROVIDER_AWAY, "no configuration")));
  }

  @GET
  @Path(RETURN)
  public Response comeBack(
      @Context UriInfo address, @CookieParam(AdministratorCookie.LEAVING) String browser) {
    requireOffered();
    URI answer = URI.create(back() + "?" + address.getRequestUri().getRawQuery());
    SignInOutcome outcome = signIns.complete(answer, back(), AdministratorCookie.token(browser));
    return outcome instanceof Welcome welcome
        ? welcome(administrators.signedInAs(welcome.listedAs()))
        : refused((Refused) outcome);
  }

  /**
   * The browser comes from another site, so a redirect would not carry the strict cookie along: a
   * page of ours leads on.
   */
  private Response welcome(String name) {
    audit.record(name, Action.SIGNED_IN, "OpenID");
    return Response.ok(views.view("welcome", Map.of("name", name)), MediaType.TEXT_HTML_TYPE)
        .header(HttpHeaders.SET_COOKIE, AdministratorCookie.header(sessions.begin(name)))
        .header(HttpHeaders.SET_COOKIE, AdministratorCookie.back())
        .header("Refresh", "0;url=" + AdminViews.FIRST_PAGE)
        .build();
  }

  private Response refused(Refused refused) {
    LOG.log(Level.INFO, "No sign-in, {0}: {1}", refused.reason(), OneLine.of(refused.detail()));
    if (refused.reason() == Reason.NOT_LISTED) {
      audit.turnedAway("(OpenID)", refused.detail());
    }
    FormError error = new FormError("openid", "admin.openid.refused." + refused.reason());
    View view = views.view("signin", Map.of("name", "", "errors", List.of(error), "openid", true));
    return Response.status(Status.FORBIDDEN)
        .type(MediaType.TEXT_HTML_TYPE)
        .header(HttpHeaders.SET_COOKIE, AdministratorCookie.back())
        .entity(view)
        .build();
  }

  private URI back() {
    return settings.at(PATH + RETURN);
  }

  private void requireOffered() {
    if (!openId.isOffered()) {
      throw new Problem(Status.NOT_FOUND, "lti.problem.notfound");
    }
  }
}
