package fr.passerelle.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import fr.passerelle.lti.claim.LtiContext;
import fr.passerelle.lti.claim.Person;
import fr.passerelle.lti.claim.ResourceLink;
import fr.passerelle.lti.http.ToolAddress;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.testing.TestPlatform;
import java.net.URI;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts at their edges. */
class LaunchPartsTest {

  private static final URI TARGET = URI.create("https://tool.example/");

  @ParameterizedTest
  @CsvSource({
    "https://tool.example, https://TOOL.example:443/x, true",
    "https://tool.example:443, https://tool.example, true",
    "https://tool.example/app/, https://tool.example/app, true",
    "https://tool.example/app, https://tool.example/app/b, true",
    "https://tool.example/app, https://tool.example/apple, false",
    "https://tool.example, https://tool.example/a%2Fb, false",
    "http://tool.example, http://tool.example:80/x, true",
    "http://tool.example:8080, http://tool.example/x, false",
    "http://tool.example, http://tool.example:443/x, false",
    "https://tool.example, https://other.example/x, false",
    "https://tool.example, https://tool.example:0/x, false",
    "https://tool.example, mailto:a@tool.example, false"
  })
  void whatLiesInsideTheTool(URI base, URI target, boolean inside) {
    assertEquals(inside, new ToolAddress(base).contains(target));
  }

  @Test
  void aToolHasAHost() {
    assertThrows(IllegalArgumentException.class, () -> new ToolAddress(URI.create("/app")));
  }

  @ParameterizedTest
  @CsvSource({
    "https://ent.example/auth, https://ent.example/auth?scope=openid",
    "https://ent.example/auth#x, https://ent.example/auth?scope=openid",
    "https://ent.example/auth?, https://ent.example/auth?scope=openid",
    "https://ent.example/auth?a=b&, https://ent.example/auth?a=b&scope=openid",
    "https://ent.example/auth?a=b, https://ent.example/auth?a=b&scope=openid"
  })
  void anEndpointsOwnQueryStringStays(URI endpoint, String start) {
    Registration registration =
        new Registration(
            new RegistrationKey("i", "c"),
            endpoint,
            Optional.of(endpoint),
            endpoint,
            Optional.empty(),
            Registration.DEFAULT_ALGORITHMS,
            true);
    PendingLogin login = login(registration.key());
    AuthorizationRequest asked =
        new AuthorizationRequest(registration, initiation(), login, TARGET);
    String request =
        new LoginRedirect(asked.endpoint(), asked.parameters(), login, Optional.empty())
            .authorizationRequest()
            .toString();
    assertTrue(request.startsWith(start + "&response_type"), request);
    assertFalse(request.contains("lti_message_hint"));
  }

  @Test
  void anEmptyParameterCountsAsMissing() {
    AuthenticationResponse response =
        AuthenticationResponse.of(
            Map.of("state", List.of(" "), "id_token", Arrays.asList((String) null)));
    assertEquals(Optional.empty(), response.state());
    assertEquals(Optional.empty(), response.idToken());
    assertEquals("AuthenticationResponse[token absent]", response.toString());
  }

  @Test
  void aParameterMayBe4096CharactersLong() {
    String longest = "é".repeat(4096);
    assertEquals(
        Optional.of(longest), AuthenticationResponse.of(Map.of("state", List.of(longest))).state());
  }

  @Test
  void aHintMayBe64KilobytesLong() {
    String longest = "é".repeat(64 * 1024);
    LoginInitiation login =
        LoginInitiation.of(
            Map.of(
                "iss", List.of("https://platform.example"),
                "login_hint", List.of(longest),
                "lti_message_hint", List.of(longest),
                "target_link_uri", List.of("https://tool.example/")));
    assertEquals(longest, login.loginHint());
    assertEquals(Optional.of(longest), login.ltiMessageHint());
  }

  @Test
  void anAddressMayBe2000CharactersLong() {
    String begin = "https://tool.example/";
    String longest = begin + "a".repeat(2000 - begin.length());
    Map<String, List<String>> login =
        Map.of(
            "iss", List.of("https://platform.example"),
            "login_hint", List.of("1"),
            "target_link_uri", List.of(longest));

    assertEquals(longest, LoginInitiation.of(login).targetLinkUri().toString());
  }

  @Test
  void aParameterIsText() {
    for (String noText : List.of("a\u007fb", "a\u001fb", "a\u0000b", "a\uFFFDb", "a\nb")) {
      assertThrows(
          InvalidMessage.class,
          () -> AuthenticationResponse.of(Map.of("state", List.of(noText))),
          noText);
    }
    assertEquals(
        Optional.of("a b~"), AuthenticationResponse.of(Map.of("state", List.of("a b~"))).state());
  }

  @Test
  void peopleAndBrowsersAreSomebody() {
    for (String nobody : new String[] {null, " "}) {
      assertThrows(IllegalArgumentException.class, () -> new BrowserBinding(nobody));
      assertThrows(
          IllegalArgumentException.class,
          () -> new LtiContext(nobody, Optional.empty(), Optional.empty()));
      assertThrows(
          IllegalArgumentException.class,
          () -> new ResourceLink(nobody, Optional.empty(), Optional.empty()));
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new Person(
                  nobody, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
  }

  @Test
  void onlyShortWordsOfAnErrorAreTold() {
    try (Stage stage = new Stage()) {
      assertEquals("the platform answered login_required", detail(stage, "login_required"));
      assertEquals("the platform answered with an unreadable error code", detail(stage, "<b>"));
      assertEquals(
          "the platform answered with an unreadable error code", detail(stage, "a".repeat(41)));
    }
  }

  @Test
  void whatIsUnderWayPrintsNeitherClaimsNorKeys() {
    Registration registration =
        new Registration(
            new RegistrationKey("i", "c"),
            TARGET,
            Optional.of(TARGET),
            TARGET,
            Optional.empty(),
            Registration.DEFAULT_ALGORITHMS,
            true);
    assertEquals(
        "LaunchMessage[DEEP_LINKING, deployment d]",
        new LaunchMessage(
                JsonObject.EMPTY,
                registration,
                login(registration.key()),
                MessageType.DEEP_LINKING,
                "d")
            .toString());
    assertEquals("SignedToken[RS256, k]", token().toString());
    assertEquals("Person[42]", person().toString());
    assertTrue(login(registration.key()).toString().contains("until 2026-11-24T08:10:00Z"));
    assertTrue(
        new LoginRedirect(TARGET, Map.of(), login(registration.key()), Optional.empty())
            .toString()
            .startsWith("LoginRedirect[PendingLogin["));
  }

  @Test
  void aKeyOfAnotherKindVerifiesNothing() throws Exception {
    PublicKey key = new ECKeyGenerator(Curve.P_256).generate().toPublicKey();
    assertEquals(Optional.empty(), token().claimsSignedWith(List.of(key)));
  }

  private static SignedToken token() {
    String[] parts = TestPlatform.signed(Map.of("sub", "42")).split("\\.");
    return new SignedToken(parts[0] + "." + parts[1], parts[2], "RS256", "k");
  }

  private static Person person() {
    return new Person(
        "42", Optional.of("Camille"), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String detail(Stage stage, String error) {
    LaunchOutcome outcome =
        stage.tool.completeLaunch(
            AuthenticationResponse.of(Map.of("error", List.of(error))), Stage.BROWSER);
    return ((LaunchRefused) outcome).detail();
  }

  private static LoginInitiation initiation() {
    return new LoginInitiation(
        "i", "42", TARGET, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static PendingLogin login(RegistrationKey key) {
    Instant now = Instant.parse("2026-11-24T08:00:00Z");
    return new PendingLogin(
        "state", "nonce", key, Stage.BROWSER, TARGET, now, now.plusSeconds(600), false);
  }
}
