package fr.passerelle.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.Registration;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BeginLoginTest {

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void sendsTheBrowserToThePlatformWithAllItNeeds() {
    LoginRedirect redirect = redirect();
    Map<String, String> query = query(redirect);
    PendingLogin login = redirect.pendingLogin();
    assertTrue(
        redirect
            .authorizationRequest()
            .toString()
            .startsWith(stage.platform.server.uri("/auth?tenant=7&") + ""));
    assertEquals("7", query.get("tenant"));
    assertEquals("openid", query.get("scope"));
    assertEquals("id_token", query.get("response_type"));
    assertEquals("form_post", query.get("response_mode"));
    assertEquals("none", query.get("prompt"));
    assertEquals(Stage.CLIENT, query.get("client_id"));
    assertEquals("https://tool.example/app/lti/launch", query.get("redirect_uri"));
    assertEquals("42", query.get("login_hint"));
    assertEquals("{\"launchid\":\"a b&c\"}", query.get("lti_message_hint"));
    assertEquals(login.state(), query.get("state"));
    assertEquals(login.nonce(), query.get("nonce"));
  }

  @Test
  void remembersTheLoginForTenMinutes() {
    PendingLogin login = redirect().pendingLogin();
    assertEquals(Stage.START, login.createdAt());
    assertEquals(Stage.START.plusSeconds(600), login.expiresAt());
    assertEquals(Stage.BROWSER, login.browser());
    assertEquals(Stage.TARGET, login.targetLinkUri());
    assertEquals(login, stage.host.consume(login.state()).orElseThrow());
    assertTrue(stage.host.consume(login.state()).orElseThrow().used());
  }

  @Test
  void stateAndNonceAre256RandomBits() {
    PendingLogin one = redirect().pendingLogin();
    PendingLogin other = redirect().pendingLogin();
    assertTrue(one.state().matches("[A-Za-z0-9_-]{43}"));
    assertTrue(one.nonce().matches("[A-Za-z0-9_-]{43}"));
    assertNotEquals(one.state(), one.nonce());
    assertNotEquals(one.state(), other.state());
  }

  @Test
  void anIssuerWithOneClientNeedNotNameIt() {
    assertInstanceOf(LoginRedirect.class, stage.beginLogin(p -> p.remove("client_id")));
  }

  @Test
  void eachOfTwoClientsOfOneIssuerIsFound() {
    stage.register(stage.platform.registration(Stage.ISSUER, "client-2"));
    LoginRedirect redirect =
        assertInstanceOf(
            LoginRedirect.class, stage.beginLogin(p -> p.put("client_id", "client-2")));
    assertEquals("client-2", redirect.pendingLogin().registration().clientId());
  }

  @Test
  void aClientThatAwaitsApprovalDoesNotMakeAnIssuerAmbiguous() {
    stage.register(unapproved("client-2"));
    LoginRedirect redirect =
        assertInstanceOf(LoginRedirect.class, stage.beginLogin(p -> p.remove("client_id")));
    assertEquals(Stage.CLIENT, redirect.pendingLogin().registration().clientId());
  }

  @Test
  void anIssuerWhoseOnlyClientAwaitsApprovalIsToldSo() {
    stage.register(unapproved(Stage.CLIENT));
    LaunchRefused refused =
        assertInstanceOf(LaunchRefused.class, stage.beginLogin(p -> p.remove("client_id")));
    assertEquals(RefusalReason.REGISTRATION_AWAITING_APPROVAL, refused.reason());
  }

  private Registration unapproved(String clientId) {
    Registration known = stage.platform.registration(Stage.ISSUER, clientId);
    return new Registration(
        known.key(),
        known.authorizationEndpoint(),
        known.tokenEndpoint(),
        known.jwksUri(),
        known.tokenAudience(),
        known.idTokenAlgorithms(),
        false);
  }

  private LoginRedirect redirect() {
    return assertInstanceOf(LoginRedirect.class, stage.beginLogin(unchanged -> {}));
  }

  private static Map<String, String> query(LoginRedirect redirect) {
    Map<String, String> query = new HashMap<>();
    for (String pair : redirect.authorizationRequest().getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }
}
