package fr.passerelle.lti.sandbox.launch;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.http.Json;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.registration.SeenOnce;
import fr.passerelle.lti.sandbox.registration.ToolKeys;
import fr.passerelle.lti.sandbox.view.Templates;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Takes a tool's deep linking response, checks all of it, and places the links (Deep Linking 2.0).
 */
public final class DeepLinkReturn {
  private final Site site;
  private final Workspace workspace;
  private final Launches launches;
  private final ToolKeys toolKeys;
  private final SeenOnce nonces = new SeenOnce();

  public DeepLinkReturn(Site site, Workspace workspace, Launches launches, ToolKeys toolKeys) {
    this.site = site;
    this.workspace = workspace;
    this.launches = launches;
    this.toolKeys = toolKeys;
  }

  public Response receive(Request request) {
    Registration registration = registration(request);
    JWTClaimsSet claims = toolKeys.verified(registration.tool(), request.form().require("JWT"));
    checkMessage(claims, registration);
    List<NewLink> links = ContentItems.read(Json.of(claims.getClaims()), registration.tool());
    Launch.ToChoose choice = choice(claims, registration);
    links.forEach(link -> workspace.place(registration, link));
    return placed(choice, links.size());
  }

  private Registration registration(Request request) {
    int number = request.query().number("id", 0, 0, Integer.MAX_VALUE);
    return workspace
        .registrations()
        .byNumber(number)
        .orElseThrow(() -> new Refusal(404, "unknown tool"));
  }

  private void checkMessage(JWTClaimsSet claims, Registration registration) {
    Instant now = workspace.clock().instant();
    require(registration.clientId().equals(claims.getIssuer()), "iss is not the client_id");
    require(claims.getAudience().contains(site.issuer().toString()), "aud is not the issuer");
    require(claims.getExpirationTime() != null, "missing exp");
    require(now.isBefore(claims.getExpirationTime().toInstant()), "expired");
    require(claims.getIssueTime() != null, "missing iat");
    require(!claims.getIssueTime().toInstant().isAfter(now), "iat is in the future");
    requireClaim(claims, Claims.MESSAGE_TYPE, "LtiDeepLinkingResponse");
    requireClaim(claims, Claims.VERSION, "1.3.0");
    requireClaim(claims, Claims.DEPLOYMENT_ID, registration.deploymentId());
    require(claims.getClaim("nonce") instanceof String, "missing nonce");
    require(
        nonces.first(
            registration.clientId(),
            (String) claims.getClaim("nonce"),
            claims.getExpirationTime().toInstant(),
            now),
        "nonce was used before");
  }

  private static void requireClaim(JWTClaimsSet claims, String name, String value) {
    require(value.equals(claims.getClaim(name)), name + " must be " + value);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw Refusal.badRequest(otherwise);
    }
  }

  /** The request that {@code data} echoes: ours, of this tool, answered once. */
  private Launch.ToChoose choice(JWTClaimsSet claims, Registration registration) {
    return launches
        .takeChoice(String.valueOf(claims.getClaim(Claims.DATA)))
        .filter(choice -> choice.registration().number() == registration.number())
        .orElseThrow(() -> Refusal.badRequest("data does not echo a request that waits"));
  }

  private static Response placed(Launch.ToChoose choice, int count) {
    Map<String, Object> view = Map.of("person", choice.person().id(), "count", count);
    return Response.html(200, Templates.render("placed", view));
  }
}
