package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.admin.audit.AuditEntry;
import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.admin.page.Page;
import fr.passerelle.lti.page.View;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** « Mon compte », and what administrators have decided lately. */
@Path(AccountResource.PATH)
@AdministrationPage
@AdministratorsOnly
public class AccountResource {

  static final String PATH = "/admin/account";

  private static final int PAGE = 50;

  @Inject private SecurityContext security;
  @Inject private Audit audit;
  @Inject private AdminViews views;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public View show(@QueryParam("before") Long before, @QueryParam("done") String done) {
    String name = security.getCallerPrincipal().getName();
    List<AuditEntry> found = audit.newest(Optional.ofNullable(before), PAGE + 1);
    return views.view(
        "account",
        done,
        Map.of(
            "name",
            name,
            "openid",
            Administrator.isOpenIdName(name),
            "page",
            new Page<>(found, PAGE, before != null)));
  }
}
