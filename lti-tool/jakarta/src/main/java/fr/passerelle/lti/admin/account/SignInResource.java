package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.limit.LimitedEntry;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.openid.OpenIdSettings;
import fr.passerelle.lti.page.View;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where administrators sign in. A wrong password, an unknown name and a closed account get the same
 * answer, which says what closes an account whether or not there is one.
 */
@Path(SignInResource.PATH)
@AdministrationPage
public class SignInResource {

  public static final String PATH = "/admin/login";

  private static final int NAME_LENGTH = 100;

  @Inject private IdentityStoreHandler identities;
  @Inject private SecurityContext security;
  @Inject private AdministratorSessions sessions;
  @Inject private Audit audit;
  @Inject private OpenIdSettings openId;
  @Inject private AdminViews views;

  @GET
  public Response show() {
    return security.getCallerPrincipal() == null
        ? page(Response.Status.OK, "", List.of())
        : Response.seeOther(URI.create(AdminViews.FIRST_PAGE)).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(LimitedEntry.SIGN_IN)
  public Response signIn(
      @FormParam("name") @DefaultValue("") String typed,
      @FormParam("password") @DefaultValue("") String password) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    if (name.length() > NAME_LENGTH || password.length() > PasswordRule.LONGEST) {
      return refused("");
    }
    CredentialValidationResult result =
        identities.validate(new UsernamePasswordCredential(name, password));
    return result.getStatus() == Status.VALID ? welcome(name) : refused(name);
  }

  private Response welcome(String name) {
    audit.record(name, Action.SIGNED_IN, "");
    return Response.seeOther(URI.create(AdminViews.FIRST_PAGE))
        .header(HttpHeaders.SET_COOKIE, AdministratorCookie.header(sessions.begin(name)))
        .build();
  }

  private Response refused(String name) {
    return page(
        Response.Status.FORBIDDEN, name, List.of(new FormError("name", "admin.signin.refused")));
  }

  private Response page(Response.Status status, String name, List<FormError> errors) {
    View view =
        views.view("signin", Map.of("name", name, "errors", errors, "openid", openId.isOffered()));
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(view).build();
  }
}
