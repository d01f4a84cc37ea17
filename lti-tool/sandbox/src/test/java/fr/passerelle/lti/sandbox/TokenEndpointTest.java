package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TokenEndpointTest extends SandboxTest {
  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

  @Test
  void answersAnAssertionWithATokenAsTextHtml() {
    HttpResponse<String> answer = request(UnaryOperator.identity());

    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    Map<String, Object> token = TinyTool.object(answer);
    assertEquals("Bearer", token.get("token_type"));
    assertEquals(3600L, token.get("expires_in"));
    assertEquals(Scopes.SCORE, token.get("scope"));
  }

  @Test
  void theIssuerIsAnAudienceToo() {
    assertEquals(200, request(c -> c.audience(sandbox.url().toString())).statusCode());
  }

  @Test
  void refusesAnotherAudience() {
    assertInvalidClient("aud", request(c -> c.audience("http://elsewhere")));
  }

  @Test
  void refusesAnIatOneSecondAhead() {
    Date ahead = Date.from(clock.instant().plusSeconds(1));
    assertInvalidClient("future", request(c -> c.issueTime(ahead)));
  }

  @Test
  void refusesAnExpiredAssertion() {
    Date now = Date.from(clock.instant().minusSeconds(1));
    assertInvalidClient("expired", request(c -> c.expirationTime(now)));
  }

  @Test
  void refusesAnAssertionWithoutJti() {
    assertInvalidClient("jti", request(c -> c.jwtID(null)));
  }

  @Test
  void refusesAJtiSeenBefore() {
    assertEquals(200, request(c -> c.jwtID("once")).statusCode());
    assertInvalidClient("used before", request(c -> c.jwtID("once")));
  }

  @Test
  void refusesAnUnknownClient() {
    assertInvalidClient("unknown client", request(c -> c.issuer("x").subject("x")));
  }

  @Test
  void refusesASubjectThatIsNotTheClient() {
    assertInvalidClient("sub", request(c -> c.subject("4")));
  }

  @Test
  void refusesASignatureOfAnotherKeyUnderTheSameName() {
    JWTClaimsSet claims = tool.assertion(registration, clock.instant()).build();
    String forged = TinyTool.sign(claims, TinyTool.newKey(tool.key.getKeyID()));

    assertInvalidClient("signature", tool.requestToken(forged, Scopes.SCORE));
  }

  @Test
  void refusesAKeyThatTheToolDoesNotPublish() {
    JWTClaimsSet claims = tool.assertion(registration, clock.instant()).build();
    String signed = TinyTool.sign(claims, TinyTool.newKey("unpublished"));

    assertInvalidClient("no key", tool.requestToken(signed, Scopes.SCORE));
  }

  @Test
  void fetchesTheToolsKeysAgainOnlyForANewName() {
    request(UnaryOperator.identity());
    request(UnaryOperator.identity());
    assertEquals(1, tool.keySetsServed);

    tool.key = TinyTool.newKey("second");

    assertEquals(200, request(UnaryOperator.identity()).statusCode());
    assertEquals(2, tool.keySetsServed);
  }

  @Test
  void refusesWhatIsNoJwt() {
    assertInvalidClient("JWT", tool.requestToken("a.b.c", Scopes.SCORE));
  }

  @Test
  void refusesAnotherGrant() {
    String assertion = tool.sign(tool.assertion(registration, clock.instant()).build());

    HttpResponse<String> refused =
        tool.requestToken(
            assertion,
            Scopes.SCORE,
            form -> {
              form.put("grant_type", "password");
              return form;
            });

    assertEquals("unsupported_grant_type", TinyTool.object(refused).get("error"));
  }

  @Test
  void grantsOnlyWhatTheToolWasAllowed() {
    String assertion = tool.sign(tool.assertion(registration, clock.instant()).build());

    HttpResponse<String> answer =
        tool.requestToken(assertion, Scopes.SCORE + " https://example.org/everything");

    assertEquals(Scopes.SCORE, TinyTool.object(answer).get("scope"));
  }

  @Test
  void refusesWhenNothingAskedForIsAllowed() {
    String assertion = tool.sign(tool.assertion(registration, clock.instant()).build());

    HttpResponse<String> refused = tool.requestToken(assertion, "https://example.org/everything");

    assertEquals(400, refused.statusCode());
    assertEquals("invalid_scope", TinyTool.object(refused).get("error"));
  }

  @Test
  void aTokenLastsAnHour() {
    String token = token();
    assertEquals(200, get(columns(), CONTAINER, token).statusCode());

    clock.advance(Duration.ofHours(1));

    assertEquals(401, get(columns(), CONTAINER, token).statusCode());
  }

  @Test
  void allTokensMayExpireAtOnce() {
    String token = token();

    sandbox.faults().switchOn(Fault.TOKEN_EXPIRED);

    assertEquals(401, get(columns(), CONTAINER, token).statusCode());
    assertEquals(200, get(columns(), CONTAINER).statusCode());
  }

  private HttpResponse<String> request(UnaryOperator<JWTClaimsSet.Builder> change) {
    JWTClaimsSet.Builder claims = tool.assertion(registration, clock.instant());
    return tool.requestToken(tool.sign(change.apply(claims).build()), Scopes.SCORE);
  }

  private static void assertInvalidClient(String reason, HttpResponse<String> answer) {
    assertEquals(400, answer.statusCode());
    Map<String, Object> error = TinyTool.object(answer);
    assertEquals("invalid_client", error.get("error"));
    String description = error.get("error_description").toString();
    assertTrue(description.contains(reason), description);
  }
}
