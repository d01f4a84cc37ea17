package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;

/** See {@link InstructorsOnly}. */
@Provider
@InstructorsOnly
@Priority(Priorities.AUTHORIZATION)
public class InstructorsFilter implements ContainerRequestFilter {

  @Inject private CurrentLaunch launch;
  @Inject private Clock clock;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!launch.session().instructor()) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.instructors");
    }
    if (launch.session().isRoleOldAt(clock.instant())) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.rolesold");
    }
  }
}
