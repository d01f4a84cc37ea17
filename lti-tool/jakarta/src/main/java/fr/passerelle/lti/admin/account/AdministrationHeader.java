package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.page.NavItem;
import fr.passerelle.lti.page.PageHeader;
import fr.passerelle.lti.page.SignedInHeader;
import fr.passerelle.lti.page.TextLibrary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The header of every page below {@code /admin}, of those that refuse too. */
@RequestScoped
class AdministrationHeader implements SignedInHeader {

  private static final List<NavItem> LINKS =
      List.of(
          new NavItem("admin.nav.platforms", "/admin/platforms", true),
          new NavItem("admin.nav.invitations", "/admin/invitations"),
          new NavItem("admin.nav.deliveries", "/admin/deliveries"),
          new NavItem("admin.nav.refusals", "/admin/refusals"),
          new NavItem("admin.nav.keys", "/admin/keys", true),
          new NavItem("admin.nav.account", "/admin/account"));

  @Inject private SecurityContext security;
  @Inject private TextLibrary library;

  @Override
  public Optional<PageHeader> header() {
    return Optional.ofNullable(security.getCallerPrincipal()).map(this::of);
  }

  /** A newcomer has a password to choose first, and no other page. */
  private PageHeader of(Principal caller) {
    return new PageHeader(
        caller.getName(),
        library.in(Locale.FRENCH).get("admin.place"),
        security.isCallerInRole(Administrator.ROLE) ? LINKS : List.of(),
        EndResource.PATH);
  }
}
