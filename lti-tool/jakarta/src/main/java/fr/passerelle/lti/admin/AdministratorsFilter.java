package fr.passerelle.lti.admin;

import fr.passerelle.lti.page.CurrentSurroundings;
import fr.passerelle.lti.page.NavItem;
import fr.passerelle.lti.page.Surroundings;
import fr.passerelle.lti.page.TextLibrary;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** See {@link AdministratorsOnly}. */
@Provider
@AdministratorsOnly
@Priority(Priorities.AUTHORIZATION)
public class AdministratorsFilter implements ContainerRequestFilter {

  private static final List<NavItem> LINKS =
      List.of(
          new NavItem("admin.nav.platforms", "/admin/platforms", true),
          new NavItem("admin.nav.invitations", "/admin/invitations"),
          new NavItem("admin.nav.deliveries", "/admin/deliveries"),
          new NavItem("admin.nav.refusals", "/admin/refusals"),
          new NavItem("admin.nav.keys", "/admin/keys", true),
          new NavItem("admin.nav.account", "/admin/account"));

  /** What a newcomer may use. */
  private static final Set<String> NEWCOMERS_PATHS = Set.of("admin/password", "admin/end");

  @Inject private SecurityContext security;
  @Inject private CurrentSurroundings surroundings;
  @Inject private TextLibrary library;

  @Override
  public void filter(ContainerRequestContext request) {
    if (security.getCallerPrincipal() == null) {
      request.abortWith(Response.seeOther(URI.create(SignInResource.PATH)).build());
    } else if (security.isCallerInRole(Administrator.ROLE)) {
      surround(LINKS);
    } else if (NEWCOMERS_PATHS.contains(request.getUriInfo().getPath())) {
      surround(List.of());
    } else {
      request.abortWith(Response.seeOther(URI.create(PasswordResource.PATH)).build());
    }
  }

  private void surround(List<NavItem> links) {
    surroundings.set(
        new Surroundings(
            security.getCallerPrincipal().getName(),
            library.in(Locale.FRENCH).get("admin.place"),
            links,
            EndResource.PATH));
  }
}
