package fr.passerelle.lti.admin.key;

import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.keys.ToolKeyStore;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.KeyPurpose;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The keys that sign what platforms get, and changing them. */
@Path(KeysResource.PATH)
@AdministrationPage
@AdministratorsOnly
@Produces(MediaType.TEXT_HTML)
public class KeysResource {

  static final String PATH = "/admin/keys";

  @Inject private ToolKeys keys;
  @Inject private ToolKeyStore store;
  @Inject private KeyRotations rotations;
  @Inject private SecurityContext security;
  @Inject private AdminViews views;

  @GET
  public View show(@QueryParam("done") String done) {
    keys.ensureKeys();
    Instant last = rotations.last(KeyPurpose.LTI);
    List<KeyLine> lines = store.all().stream().map(key -> KeyLine.of(key, last)).toList();
    int days = rotations.days(KeyPurpose.LTI);
    return views.view(
        "keys", done, Map.of("keys", lines, "days", days, "due", last.plus(Duration.ofDays(days))));
  }

  @POST
  public Response rotate() {
    String done =
        switch (rotations.rotateNow(KeyPurpose.LTI, security.getCallerPrincipal().getName())) {
          case ROTATED -> "rotated";
          case ROTATED_BEFORE -> "rotatedbefore";
          case TOO_EARLY -> "rotatedearly";
        };
    return Response.seeOther(URI.create(PATH + "?done=" + done)).build();
  }
}
