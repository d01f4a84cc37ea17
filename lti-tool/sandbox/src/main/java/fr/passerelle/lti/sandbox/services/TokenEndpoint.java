package fr.passerelle.lti.sandbox.services;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.fault.Faults;
import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.registration.SeenOnce;
import fr.passerelle.lti.sandbox.registration.ToolKeys;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Access tokens for a signed assertion (Security Framework 1.0, 4.1; RFC 7523, 3). As on Moodle, a
 * future {@code iat} has no leeway, a {@code kid} is needed, and the JSON comes as text/html.
 */
public final class TokenEndpoint {
  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private final Site site;
  private final Workspace workspace;
  private final ToolKeys toolKeys;
  private final AccessTokens tokens;
  private final Faults faults;
  private final SeenOnce seen;

  public TokenEndpoint(
      Site site, Workspace workspace, ToolKeys toolKeys, AccessTokens tokens, Faults faults) {
    this.site = site;
    this.workspace = workspace;
    this.toolKeys = toolKeys;
    this.tokens = tokens;
    this.faults = faults;
    this.seen = new SeenOnce();
  }

  public Response issue(Request request) {
    try {
      return grant(request.form());
    } catch (TokenError error) {
      return refused(error.code(), error.getMessage());
    } catch (Refusal refusal) {
      return refused("invalid_request", refusal.getMessage());
    }
  }

  private Response grant(Params form) {
    require(form, "grant_type", "client_credentials", "unsupported_grant_type");
    require(form, "client_assertion_type", ASSERTION_TYPE, "invalid_client");
    Registration registration = authenticate(form.require("client_assertion"));
    Set<String> scopes = scopes(form, registration);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("access_token", tokens.issue(registration, scopes));
    answer.put("token_type", "Bearer");
    answer.put("expires_in", tokens.lifetime().toSeconds());
    answer.put("scope", String.join(" ", scopes));
    return Response.json(200, "text/html; charset=utf-8", answer)
        .with("Cache-Control", "no-store")
        .noted("jeton pour " + registration.tool().name());
  }

  private static void require(Params form, String name, String value, String error) {
    if (!form.require(name).equals(value)) {
      throw new TokenError(error, name + " must be " + value);
    }
  }

  private Registration authenticate(String assertion) {
    Registration registration = client(assertion);
    try {
      check(toolKeys.verified(registration.tool(), assertion));
    } catch (Refusal refusal) {
      throw new TokenError("invalid_client", refusal.getMessage());
    }
    return registration;
  }

  /** Whose assertion it claims to be, before anything of it is believed. */
  private Registration client(String assertion) {
    try {
      JWTClaimsSet claims = SignedJWT.parse(assertion).getJWTClaimsSet();
      String clientId = String.valueOf(claims.getIssuer());
      if (!clientId.equals(claims.getSubject())) {
        throw new TokenError("invalid_client", "iss and sub must both be the client_id");
      }
      return workspace
          .registrations()
          .byClientId(clientId)
          .orElseThrow(() -> new TokenError("invalid_client", "unknown client"));
    } catch (ParseException e) {
      throw new TokenError("invalid_client", "the assertion is no signed JWT");
    }
  }

  private void check(JWTClaimsSet claims) {
    Instant now = workspace.clock().instant();
    require(
        claims.getAudience().contains(site.tokenEndpoint())
            || claims.getAudience().contains(site.issuer().toString()),
        "aud is neither the token endpoint nor the issuer");
    require(claims.getExpirationTime() != null, "missing exp");
    require(now.isBefore(claims.getExpirationTime().toInstant()), "expired");
    require(claims.getIssueTime() != null, "missing iat");
    require(!claims.getIssueTime().toInstant().isAfter(now), "iat is in the future");
    require(claims.getJWTID() != null, "missing jti");
    require(
        seen.first(
            claims.getIssuer(), claims.getJWTID(), claims.getExpirationTime().toInstant(), now),
        "jti was used before");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new TokenError("invalid_client", otherwise);
    }
  }

  /** What was asked and is granted; the rest is dropped in silence. */
  private Set<String> scopes(Params form, Registration registration) {
    Set<String> scopes = new TreeSet<>(List.of(form.require("scope").trim().split(" +")));
    scopes.retainAll(registration.tool().scopes());
    if (scopes.contains(Scopes.MEMBERSHIP_READONLY) && faults.strikes(Fault.ROSTER_NOT_PERMITTED)) {
      scopes.remove(Scopes.MEMBERSHIP_READONLY);
    }
    if (scopes.isEmpty()) {
      throw new TokenError("invalid_scope", "none of the scopes is granted");
    }
    return scopes;
  }

  private static Response refused(String code, String reason) {
    Map<String, Object> answer = Map.of("error", code, "error_description", reason);
    return Response.json(400, answer).with("Cache-Control", "no-store").noted(reason);
  }
}
