package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.admin.page.AdministratorsOnly;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/** See {@link AdministratorsOnly}. */
@Provider
@AdministratorsOnly
@Priority(Priorities.AUTHORIZATION)
public class AdministratorsFilter implements ContainerRequestFilter {

  /** What a newcomer may use. */
  private static final Set<String> NEWCOMERS_PATHS = Set.of("admin/password", "admin/end");

  @Inject private SecurityContext security;

  @Override
  public void filter(ContainerRequestContext request) {
    if (security.getCallerPrincipal() == null) {
      request.abortWith(Response.seeOther(URI.create(SignInResource.PATH)).build());
    } else if (!security.isCallerInRole(Administrator.ROLE)
        && !NEWCOMERS_PATHS.contains(request.getUriInfo().getPath())) {
      request.abortWith(Response.seeOther(URI.create(PasswordResource.PATH)).build());
    }
  }
}
