package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.Stage.CLIENT;
import static fr.passerelle.lti.launch.Stage.LTI;
import static fr.passerelle.lti.launch.Stage.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.testing.TestPlatform;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What decides nothing refuses nothing, and what platforms write in their own way is understood.
 */
class LenientClaimsTest {

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  static Stream<Arguments> unused() {
    return Stream.of(
        with("service_versions is a text", Claim.NRPS_SERVICE, roster("service_versions", "2.0")),
        with("a number", Claim.NRPS_SERVICE, roster("service_versions", 2.0)),
        with("an object", Claim.NRPS_SERVICE, roster("service_versions", Map.of("0", "2.0"))),
        with("no list of members", Claim.NRPS_SERVICE, "none"),
        with("no address", Claim.NRPS_SERVICE, roster("context_memberships_url", "x")),
        with("an empty one", Claim.NRPS_SERVICE, roster("context_memberships_url", "")),
        with("context is a text", LTI + "context", "c1"),
        with("context is empty", LTI + "context", ""),
        with("context.id is a list", LTI + "context", Map.of("id", List.of("c1"))),
        with("context.type is a text", LTI + "context", Map.of("id", "c1", "type", "Course")),
        with("scope is a number", Claim.AGS_ENDPOINT, Map.of("scope", 7)),
        with("presentation is a text", LTI + "launch_presentation", "iframe"),
        with("return_url", LTI + "launch_presentation", Map.of("return_url", List.of())),
        with("platform is a list", LTI + "tool_platform", List.of("moodle")),
        with("lis is a text", LTI + "lis", "none"),
        with("role_scope_mentor is a text", LTI + "role_scope_mentor", "42"),
        with("name is an object", "name", Map.of("fr", "Anne")),
        with("locale is a number", "locale", 12),
        with("custom is empty", LTI + "custom", List.of()),
        with("nbf is empty", "nbf", null),
        with("a claim of its own", "https://x.example/claim", List.of(1, Map.of())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unused")
  void opensDespite(String name, Consumer<Map<String, Object>> change) {
    stage.launched(change);
  }

  static Stream<Arguments> written() {
    long now = START.getEpochSecond();
    return Stream.of(
        with("aud is a list of one", "aud", List.of(CLIENT)),
        with("iat has a fraction", "iat", now + 0.25),
        with("exp is digits", "exp", Long.toString(now + 60)),
        with("iat is digits", "iat", Long.toString(now)),
        with("nbf is now", "nbf", now),
        with("nbf within the leeway", "nbf", now + 59),
        with("a role as a text", LTI + "roles", "Learner"),
        with("roles with gaps", LTI + "roles", Map.of("3", "Learner")),
        with("roles of all kinds", LTI + "roles", List.of("urn:x", "Learner", 7, "Élève")),
        with("no roles", LTI + "roles", List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("written")
  void understands(String name, Consumer<Map<String, Object>> change) {
    stage.launched(change);
  }

  @Test
  void idsThatAreNumbersAreTheirDigits() {
    stage.host.decide("12", DeploymentState.APPROVED);
    ResourceLinkLaunch launch =
        stage.launched(
            claims -> {
              claims.put("sub", 42);
              claims.put(LTI + "deployment_id", 12);
              claims.put(LTI + "resource_link", Map.of("id", 7L));
              claims.put(LTI + "context", Map.of("id", 3.0));
            });
    assertEquals("42", launch.person().subject());
    assertEquals("12", launch.deploymentId());
    assertEquals("7", launch.resourceLink().id());
    assertEquals("3", launch.context().orElseThrow().id());
  }

  @Test
  void aClientIdMayBeANumber() {
    stage.register(stage.platform.registration(Stage.ISSUER, "7"));
    PendingLogin login =
        ((LoginRedirect) stage.beginLogin(asked -> asked.put("client_id", "7"))).pendingLogin();
    Map<String, Object> claims = stage.claims(login);
    claims.put("aud", List.of(7));
    claims.put("azp", 7);
    assertInstanceOf(ResourceLinkLaunch.class, stage.launch(login, TestPlatform.signed(claims)));
  }

  @ParameterizedTest
  @CsvSource({
    "fr_FR.UTF-8, fr-FR",
    "fr_FR@euro, fr-FR",
    "fr-FR, fr-FR",
    "FR, fr",
    "'fr,en;q=0.8', fr",
    "zh-Hant-TW, zh-Hant-TW"
  })
  void aServersLocaleIsALanguage(String sent, String read) {
    ResourceLinkLaunch launch =
        stage.launched(c -> c.put(LTI + "launch_presentation", Map.of("locale", sent)));
    assertEquals(Optional.of(Locale.forLanguageTag(read)), launch.presentation().locale());
  }

  @ParameterizedTest
  @CsvSource({"C", "POSIX", "français", "_", "1", "en_US_WIN32_TOO_LONG_TO_BE_ONE"})
  void ignoresTextsThatAreNoLanguages(String sent) {
    stage.launched(c -> c.put(LTI + "launch_presentation", Map.of("locale", sent)));
  }

  @Test
  void truthIsWrittenInManyWays() {
    DeepLinkingSettings no = settings(Map.of("accept_multiple", 0, "accept_lineitem", "False"));
    assertEquals(List.of(false, false), List.of(no.acceptMultiple(), no.acceptLineItem()));
    DeepLinkingSettings yes = settings(Map.of("accept_multiple", "1", "auto_create", "True"));
    assertEquals(List.of(true, true), List.of(yes.acceptMultiple(), yes.autoCreate()));
    DeepLinkingSettings odd = settings(Map.of("accept_multiple", List.of(), "auto_create", "?"));
    assertEquals(List.of(true, false), List.of(odd.acceptMultiple(), odd.autoCreate()));
  }

  @Test
  void whatIsAcceptedMayBeATextOrUnsaid() {
    assertTrue(
        settings(Map.of("accept_types", "link, ltiResourceLink")).accepts("ltiResourceLink"));
    assertTrue(settings(Map.of("accept_types", List.of())).accepts("ltiResourceLink"));
    assertTrue(settings(Map.of("accept_types", 7)).accepts("ltiResourceLink"));
    assertEquals(
        List.of("iframe", "window"),
        settings(Map.of("accept_presentation_document_targets", "iframe,window"))
            .acceptPresentationDocumentTargets());
    assertEquals(Optional.of("7"), settings(Map.of("data", 7)).data());
  }

  @Test
  void scopesMayBeOneText() {
    ResourceLinkLaunch launch =
        stage.launched(
            c ->
                c.put(
                    Claim.AGS_ENDPOINT,
                    Map.of("scope", "a b", "lineitem", "https://ent.example/li")));
    assertEquals(Set.of("a", "b"), launch.ags().orElseThrow().scopes());
  }

  @Test
  void eitherOfTwoKeysWithOneIdMayHaveSigned() {
    RSAKey other =
        new RSAKey.Builder(TestPlatform.NEW_KEY).keyID(TestPlatform.KEY.getKeyID()).build();
    stage.platform.server.answer(
        "/jwks", 200, new JWKSet(List.of(other, TestPlatform.KEY)).toString());
    stage.launched(unchanged -> {});
  }

  @Test
  void aKeyReplacedUnderItsIdIsHonouredAtOnce() {
    stage.launched(unchanged -> {});
    RSAKey replaced =
        new RSAKey.Builder(TestPlatform.NEW_KEY).keyID(TestPlatform.KEY.getKeyID()).build();
    stage.platform.publish(replaced);
    PendingLogin login = stage.login();
    LaunchOutcome outcome = stage.launch(login, TestPlatform.signed(stage.claims(login), replaced));
    assertInstanceOf(ResourceLinkLaunch.class, outcome);
  }

  private DeepLinkingSettings settings(Map<String, Object> said) {
    LaunchOutcome outcome =
        stage.launch(
            claims -> {
              Stage.asDeepLinking(claims);
              Map<String, Object> settings = new HashMap<>(said);
              settings.put("deep_link_return_url", "https://ent.example/return");
              claims.put(Claim.DEEP_LINKING_SETTINGS, settings);
            });
    return assertInstanceOf(DeepLinkingLaunch.class, outcome).settings();
  }

  private static Map<String, Object> roster(String name, Object value) {
    Map<String, Object> claim =
        new HashMap<>(Map.of("context_memberships_url", "https://ent.example/m"));
    claim.put(name, value);
    return claim;
  }

  private static Arguments with(String name, String claim, Object value) {
    Consumer<Map<String, Object>> change = claims -> claims.put(claim, value);
    return Arguments.of(name, change);
  }
}
