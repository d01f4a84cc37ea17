package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.BrowserCookie;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.LaunchSessions;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** See {@link InLaunch}. A form sent from another site is refused before anything is read. */
@Provider
@InLaunch
@Priority(Priorities.AUTHENTICATION)
public class LaunchFilter implements ContainerRequestFilter {

  @Inject private CurrentLaunch launch;
  @Inject private LaunchSessions sessions;
  @Inject private SameOrigin sameOrigin;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!sameOrigin.allows(request)) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.othersite");
    }
    launch.enter(
        sessions
            .open(named(request), BrowserCookie.in(request.getCookies()))
            .orElseThrow(this::closed));
  }

  private static String named(ContainerRequestContext request) {
    return request.getUriInfo().getPathParameters().getFirst("launch");
  }

  private Problem closed() {
    return new Problem(Status.FORBIDDEN, "lti.problem.launchclosed");
  }
}
