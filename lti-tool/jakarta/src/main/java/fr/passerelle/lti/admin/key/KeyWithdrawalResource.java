package fr.passerelle.lti.admin.key;

import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.keys.ToolKey;
import fr.passerelle.lti.keys.ToolKeyStore;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.page.NavItem;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.KeyPurpose;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;

/** Taking back a key that somebody else may have: first what it breaks, then the button. */
@Path(KeysResource.PATH + "/{kid}/withdrawal")
@AdministrationPage
@AdministratorsOnly
@Produces(MediaType.TEXT_HTML)
public class KeyWithdrawalResource {

  @Inject private ToolKeys keys;
  @Inject private ToolKeyStore store;
  @Inject private KeyRotations rotations;
  @Inject private SecurityContext security;
  @Inject private AdminViews views;

  @GET
  public View show(@PathParam("kid") String kid) {
    ToolKey key =
        store.all().stream()
            .filter(one -> one.kid().equals(kid))
            .findFirst()
            .orElseThrow(KeyWithdrawalResource::gone);
    return views.view("withdrawal", Map.of("key", KeyLine.of(key, rotations.last(KeyPurpose.LTI))));
  }

  private static Problem gone() {
    return new Problem(Status.NOT_FOUND, "admin.problem.keygone")
        .leadingTo(new NavItem("admin.problem.keygone.link", KeysResource.PATH));
  }

  @POST
  public Response withdraw(@PathParam("kid") String kid) {
    boolean withdrawn =
        rotations.withdraw(KeyPurpose.LTI, kid, security.getCallerPrincipal().getName());
    keys.forget(); // now that it is committed; other nodes publish it for a minute at most
    String done = withdrawn ? "withdrawn" : "withdrawnbefore";
    return Response.seeOther(URI.create(KeysResource.PATH + "?done=" + done)).build();
  }
}
