package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.limit.Arrival;
import fr.passerelle.lti.page.View;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Choosing a password. It signs the person out everywhere but here. */
@Path(PasswordResource.PATH)
@AdministrationPage
@AdministratorsOnly
public class PasswordResource {

  static final String PATH = "/admin/password";

  @Inject private SecurityContext security;
  @Inject private Administrators administrators;
  @Inject private Passwords passwords;
  @Inject private Arrival arrival;
  @Inject private AdministratorSessions sessions;
  @Inject private Audit audit;
  @Inject private AdminViews views;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public View show() {
    return page(List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(
      @FormParam("old") @DefaultValue("") String old,
      @FormParam("chosen") @DefaultValue("") String chosen,
      @FormParam("again") @DefaultValue("") String again) {
    Optional<FormError> wrong =
        PasswordRule.brokenBy(name(), old, chosen, again)
            .map(PasswordResource::error)
            .or(() -> notTheOld(old));
    return wrong.isPresent() ? refused(wrong.get()) : chosen(chosen);
  }

  private Optional<FormError> notTheOld(String old) {
    return old.length() <= PasswordRule.LONGEST
            && passwords.matches(old, true, () -> administrators.attempt(name(), arrival.network()))
        ? Optional.empty()
        : Optional.of(new FormError("old", "admin.password.notold", oldLabel()));
  }

  private Response chosen(String password) {
    administrators.choosePassword(name(), passwords.hash(password));
    sessions.endAll(name());
    audit.record(Action.CHOSE_PASSWORD, "");
    return Response.seeOther(URI.create(AccountResource.PATH + "?done=password"))
        .header(HttpHeaders.SET_COOKIE, AdministratorCookie.header(sessions.begin(name())))
        .build();
  }

  private Response refused(FormError error) {
    return Response.status(Response.Status.BAD_REQUEST)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(page(List.of(error)))
        .build();
  }

  private View page(List<FormError> errors) {
    return views.view(
        "password",
        Map.of(
            "errors", errors,
            "name", name(),
            "label", oldLabel(),
            "first", security.isCallerInRole(Administrator.NEWCOMER)));
  }

  /** What the page calls the password they have. */
  private String oldLabel() {
    return security.isCallerInRole(Administrator.NEWCOMER)
        ? "admin.password.onetime"
        : "admin.password.old";
  }

  private static FormError error(PasswordRule broken) {
    String field = broken == PasswordRule.REPEATED_DIFFERENTLY ? "again" : "chosen";
    return new FormError(field, "admin.password." + broken);
  }

  private String name() {
    return security.getCallerPrincipal().getName();
  }
}
