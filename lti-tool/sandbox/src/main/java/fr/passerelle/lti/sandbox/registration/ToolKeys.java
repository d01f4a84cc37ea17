package fr.passerelle.lti.sandbox.registration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.workspace.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks what tools sign, with the keys they publish. A key set is kept until a token names a key
 * that is not in it.
 */
public final class ToolKeys {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Map<URI, JWKSet> sets = new ConcurrentHashMap<>();

  /**
   * The claims of a token that the tool really signed with RS256.
   *
   * @throws Refusal 400 when it is no signed JWT, names no key, names an unknown one, or was not
   *     signed with it
   */
  public JWTClaimsSet verified(Tool tool, String token) {
    SignedJWT jwt = parse(token);
    if (!JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())) {
      throw Refusal.badRequest("the token is not signed with RS256");
    }
    JWK key = key(tool.jwksUri(), jwt.getHeader().getKeyID());
    if (!isSigned(jwt, key)) {
      throw Refusal.badRequest("bad signature");
    }
    return claims(jwt);
  }

  private static SignedJWT parse(String token) {
    try {
      return SignedJWT.parse(token);
    } catch (ParseException e) {
      throw Refusal.badRequest("not a signed JWT");
    }
  }

  private static JWTClaimsSet claims(SignedJWT jwt) {
    try {
      return jwt.getJWTClaimsSet();
    } catch (ParseException e) {
      throw Refusal.badRequest("malformed claims");
    }
  }

  private JWK key(URI jwksUri, String keyId) {
    if (keyId == null) {
      throw Refusal.badRequest("the token names no key (kid)");
    }
    JWK key = sets.computeIfAbsent(jwksUri, this::fetch).getKeyByKeyId(keyId);
    if (key == null) {
      sets.put(jwksUri, fetch(jwksUri));
      key = sets.get(jwksUri).getKeyByKeyId(keyId);
    }
    if (key == null) {
      throw Refusal.badRequest("no key " + keyId + " at " + jwksUri);
    }
    return key;
  }

  private JWKSet fetch(URI jwksUri) {
    HttpRequest request = HttpRequest.newBuilder(jwksUri).timeout(PATIENCE).build();
    try {
      return JWKSet.parse(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException | ParseException e) {
      throw Refusal.badRequest("no key set at " + jwksUri + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.badRequest("interrupted");
    }
  }

  private static boolean isSigned(SignedJWT jwt, JWK key) {
    try {
      return jwt.verify(new RSASSAVerifier(key.toRSAKey()));
    } catch (JOSEException | ClassCastException e) {
      throw Refusal.badRequest("the key cannot check an RS256 signature");
    }
  }
}
