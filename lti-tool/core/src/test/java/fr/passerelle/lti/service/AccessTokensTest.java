package fr.passerelle.lti.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.testing.TestClock;
import fr.passerelle.lti.testing.TestPlatform;
import fr.passerelle.lti.testing.TestServer.Reply;
import fr.passerelle.lti.testing.TestServer.Request;
import fr.passerelle.lti.testing.TestServices;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {

  private static final Set<String> SCOPES = Set.of("scope:b", "scope:a");

  private final TestClock clock = new TestClock(Instant.parse("2026-11-24T08:00:00Z"));
  private final TestPlatform platform = new TestPlatform();
  private final ToolKeys keys = TestServices.keys(clock);
  private final AccessTokens tokens = new AccessTokens(TestPlatform.http(), keys, clock);
  private final Registration registration = platform.registration("https://ent.example", "1");

  @BeforeEach
  void answer() {
    answer(200, "{\"access_token\":\"t\",\"expires_in\":3600,\"scope\":\"scope:a\"}");
  }

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void authenticatesWithASignedAssertion() throws Exception {
    granted();
    Map<String, String> form = form(requests().get(0));
    assertEquals("client_credentials", form.get("grant_type"));
    assertEquals(
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        form.get("client_assertion_type"));
    assertEquals("scope:a scope:b", form.get("scope"));
    SignedJWT assertion = SignedJWT.parse(form.get("client_assertion"));
    assertTrue(assertion.verify(new RSASSAVerifier(keys.current().toRSAPublicKey())));
    assertEquals(keys.current().getKeyID(), assertion.getHeader().getKeyID());
    Map<String, Object> claims = assertion.getPayload().toJSONObject();
    assertEquals("1", claims.get("iss"));
    assertEquals("1", claims.get("sub"));
    assertEquals(platform.server.uri("/token").toString(), claims.get("aud"));
    assertTrue((Long) claims.get("iat") < clock.instant().getEpochSecond());
    assertTrue((Long) claims.get("exp") <= clock.instant().getEpochSecond() + 300);
  }

  /**
   * @see fr.passerelle.lti.platform.Oddity#ASSERTION_TIMES_ARE_WHOLE
   */
  @Test
  void theTimesOfAnAssertionHaveNoFractions() throws Exception {
    clock.advance(Duration.ofMillis(123));
    granted();
    String assertion = form(requests().get(0)).get("client_assertion");
    String claims = SignedJWT.parse(assertion).getPayload().toString();
    assertTrue(claims.matches(".*\"iat\":[0-9]+[,}].*"), claims);
    assertTrue(claims.matches(".*\"exp\":[0-9]+[,}].*"), claims);
  }

  @Test
  void neverUsesAnAssertionTwice() throws Exception {
    answer(500, "");
    notNow();
    notNow();
    assertNotEquals(jti(0), jti(1));
  }

  @Test
  void theAudienceCanBeOverridden() throws Exception {
    Registration canvas =
        new Registration(
            registration.key(),
            registration.authorizationEndpoint(),
            registration.tokenEndpoint(),
            registration.jwksUri(),
            Optional.of("https://auth.example/aud"),
            Registration.DEFAULT_ALGORITHMS,
            true);
    tokens.get(canvas, SCOPES);
    SignedJWT assertion = SignedJWT.parse(form(requests().get(0)).get("client_assertion"));
    assertEquals("https://auth.example/aud", assertion.getPayload().toJSONObject().get("aud"));
  }

  @Test
  void keepsATokenUntilAMinuteBeforeItExpires() {
    assertEquals(Set.of("scope:a"), granted().scopes());
    clock.advance(Duration.ofSeconds(3539));
    granted();
    assertEquals(1, requests().size());
    clock.advance(Duration.ofSeconds(1));
    granted();
    assertEquals(2, requests().size());
  }

  @Test
  void keepsTokensApartByRegistrationAndScopes() {
    granted();
    tokens.get(registration, Set.of("scope:a"));
    tokens.get(platform.registration("https://ent.example", "2"), SCOPES);
    assertEquals(3, requests().size());
  }

  @Test
  void forgetsOnlyTheTokenThatWasRefused() {
    AccessToken token = granted();
    tokens.forget(registration, SCOPES, new AccessToken("old", Set.of(), clock.instant()));
    granted();
    assertEquals(1, requests().size());
    tokens.forget(registration, SCOPES, token);
    granted();
    assertEquals(2, requests().size());
  }

  @Test
  void lifetimesAreUnderstoodAsTextsAndAssumedWhenAbsent() {
    answer(200, "{\"access_token\":\"t\",\"expires_in\":\"10\"}");
    assertEquals(clock.instant().plusSeconds(5), granted().expiresAt());
    clock.advance(Duration.ofSeconds(5));
    answer(200, "{\"access_token\":\"t\"}");
    assertEquals(clock.instant().plusSeconds(3540), granted().expiresAt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "<html>",
        "{}",
        "{\"access_token\":{}}",
        "{\"access_token\":\"\"}",
        "{\"access_token\":\"a\\r\\nX: y\"}",
        "{\"access_token\":\"é\"}",
        "{\"access_token\":null}"
      })
  void anAnswerWithoutATokenCountsAsNotNow(String body) {
    answer(200, body);
    notNow();
  }

  @Test
  void tellsWhyAndWhenToTryAgain() {
    platform.server.answer(
        "/token",
        request -> new Reply(429, Map.of("Retry-After", "7"), "{\"error\":\"slow_down\"}"));
    TokenOutcome.NotNow notNow = notNow();
    assertEquals(Optional.of(Duration.ofSeconds(7)), notNow.after());
    assertTrue(notNow.detail().contains("slow_down"));
  }

  @Test
  void anUnreachableEndpointGivesNoToken() {
    platform.close();
    notNow();
  }

  @Test
  void manyThreadsAskOnce() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    platform.server.answer(
        "/token",
        request -> {
          arrived.countDown();
          await(go);
          return Reply.of(200, "{\"access_token\":\"t\"}");
        });
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<TokenOutcome>> outcomes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      outcomes.add(threads.submit(() -> tokens.get(registration, SCOPES)));
    }
    await(arrived);
    go.countDown();
    for (Future<TokenOutcome> outcome : outcomes) {
      assertInstanceOf(TokenOutcome.Granted.class, outcome.get());
    }
    threads.shutdown();
    assertEquals(1, requests().size());
  }

  @Test
  void printsNoToken() {
    answer(200, "{\"access_token\":\"secret-token\"}");
    assertFalse(tokens.get(registration, SCOPES).toString().contains("secret-token"));
  }

  private void answer(int status, String body) {
    platform.server.answer("/token", status, body);
  }

  private AccessToken granted() {
    return assertInstanceOf(TokenOutcome.Granted.class, tokens.get(registration, SCOPES)).token();
  }

  private TokenOutcome.NotNow notNow() {
    return assertInstanceOf(TokenOutcome.NotNow.class, tokens.get(registration, SCOPES));
  }

  private List<Request> requests() {
    return platform.server.requests("/token");
  }

  private Object jti(int request) throws Exception {
    return SignedJWT.parse(form(requests().get(request)).get("client_assertion"))
        .getPayload()
        .toJSONObject()
        .get("jti");
  }

  private static Map<String, String> form(Request request) {
    Map<String, String> form = new HashMap<>();
    for (String pair : request.body().split("&")) {
      String[] parts = pair.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
