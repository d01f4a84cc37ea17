package fr.passerelle.lti.admin.page;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.web.edge.FrameAncestors;
import fr.passerelle.lti.web.edge.SameOrigin;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** See {@link AdministrationPage}. */
@Provider
@AdministrationPage
@Priority(Priorities.AUTHENTICATION - 200)
public class AdministrationFilter implements ContainerRequestFilter {

  @Inject private FrameAncestors ancestors;
  @Inject private SameOrigin sameOrigin;

  @Override
  public void filter(ContainerRequestContext request) {
    ancestors.forbid();
    if (!sameOrigin.allows(request)) {
      throw new Problem(Status.FORBIDDEN, "admin.problem.othersite");
    }
  }
}
