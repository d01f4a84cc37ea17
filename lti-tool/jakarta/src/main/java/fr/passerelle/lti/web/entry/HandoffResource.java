package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.limit.LimitedEntry;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.BrowserCookie;
import fr.passerelle.lti.session.Handoffs;
import fr.passerelle.lti.web.edge.SameOrigin;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;

/**
 * Where a window takes the launch that a frame without cookies offers it. The token comes in a form
 * of our own page's, never in an address, so that no history, log or preview ever holds it, and no
 * other site can make a browser take a launch of somebody else's.
 */
@Path(HandoffResource.PATH)
@RateLimited(LimitedEntry.LAUNCH)
public class HandoffResource {

  static final String PATH = "/lti/handoff";

  @Inject private Handoffs handoffs;
  @Inject private SameOrigin sameOrigin;
  @Context private HttpHeaders headers;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(@FormParam("token") String token) {
    if (!sameOrigin.isOurs(headers::getHeaderString)) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.othersite");
    }
    return BrowserCookie.in(headers.getCookies())
        .map(known -> goTo(first(token, known)).build())
        .orElseGet(() -> inNewBrowser(token));
  }

  /** A browser that has our cookie keeps it, for the sake of its other launches. */
  private Response inNewBrowser(String token) {
    BrowserCookie.Fresh fresh = BrowserCookie.fresh();
    return goTo(first(token, fresh.binding()))
        .header(HttpHeaders.SET_COOKIE, fresh.header())
        .build();
  }

  private String first(String token, BrowserBinding browser) {
    return Optional.ofNullable(token)
        .flatMap(given -> handoffs.take(given, browser))
        .orElseThrow(() -> new Problem(Status.FORBIDDEN, "lti.problem.handoff"));
  }

  private static Response.ResponseBuilder goTo(String path) {
    return Response.seeOther(URI.create(path));
  }
}
