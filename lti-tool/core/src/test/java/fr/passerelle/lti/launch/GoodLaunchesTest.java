package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.Stage.CLIENT;
import static fr.passerelle.lti.launch.Stage.LTI;
import static fr.passerelle.lti.launch.Stage.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.claim.LaunchPresentation;
import fr.passerelle.lti.claim.ResourceLink;
import fr.passerelle.lti.claim.Roles;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.testing.TestPlatform;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The launches the certification suite expects to be accepted, and what platforms vary in them. */
class GoodLaunchesTest {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void validTeacherLaunch() {
    LtiLaunch launch = withRoles(MEMBERSHIP + "#Instructor");
    assertTrue(launch.roles().isInstructor());
    assertEquals("42", launch.person().subject());
    assertEquals("deployment-1", launch.deploymentId());
    assertEquals(Stage.TARGET, launch.targetLinkUri());
    assertEquals(CLIENT, launch.registration().clientId());
  }

  @Test
  void validTeacherLaunchWithShortRole() {
    assertTrue(withRoles("Instructor").roles().isInstructor());
  }

  @Test
  void validTeacherLaunchWithUnknownRole() {
    assertTrue(
        withRoles("http://example.org/unknown#Role", MEMBERSHIP + "#Instructor")
            .roles()
            .isInstructor());
  }

  @Test
  void validTeacherLaunchWithNoRoleIsALaunchWithoutRights() {
    Roles roles = withRoles().roles();
    assertFalse(roles.isInstructor() || roles.isLearner() || roles.isContextAdministrator());
  }

  @Test
  void validStudentLaunch() {
    ResourceLinkLaunch launch = stage.launched(unchanged -> {});
    assertTrue(launch.roles().isLearner());
    assertEquals(
        new ResourceLink("link-1", Optional.of("Données"), Optional.empty()),
        launch.resourceLink());
  }

  @Test
  void validLaunchWithOnlyWhatIsRequired() {
    ResourceLinkLaunch launch = stage.launched(unchanged -> {});
    assertEquals(Optional.empty(), launch.context());
    assertEquals(Optional.empty(), launch.ags());
    assertEquals(Optional.empty(), launch.nrps());
    assertEquals(Optional.empty(), launch.platform());
    assertEquals(Optional.empty(), launch.person().name());
    assertEquals(Map.of(), launch.custom());
    assertEquals(
        new LaunchPresentation(Optional.empty(), Optional.empty(), Optional.empty()),
        launch.presentation());
  }

  @Test
  void nullClaimsCountAsAbsent() {
    ResourceLinkLaunch launch =
        stage.launched(
            claims -> {
              claims.put(LTI + "context", null);
              claims.put("name", null);
              claims.put(Claim.AGS_ENDPOINT, null);
            });
    assertEquals(Optional.empty(), launch.context());
  }

  /** As a platform may write it where a link has no column or several (AGS 2.0, section 3.1). */
  @Test
  void ignoresABlankLineItem() {
    ResourceLinkLaunch launch =
        stage.launched(
            claims ->
                claims.put(
                    Claim.AGS_ENDPOINT,
                    Map.of("lineitem", "", "lineitems", "https://ent.example/lineitems")));
    assertEquals(Optional.empty(), launch.ags().orElseThrow().lineItem());
  }

  @Test
  void emptyPhpObjectsCountAsEmpty() {
    ResourceLinkLaunch launch =
        stage.launched(
            claims -> {
              claims.put(LTI + "context", List.of());
              claims.put(LTI + "custom", List.of());
              claims.put(LTI + "tool_platform", List.of());
            });
    assertEquals(Optional.empty(), launch.context());
    assertEquals(Map.of(), launch.custom());
  }

  @Test
  void audienceMayBeAListOfOne() {
    stage.launched(claims -> claims.put("aud", List.of(CLIENT)));
  }

  @Test
  void severalAudiencesNeedUsAsAuthorizedParty() {
    stage.launched(
        claims -> {
          claims.put("aud", List.of(CLIENT, "another"));
          claims.put("azp", CLIENT);
        });
  }

  @Test
  void timestampsMayHaveFractions() {
    stage.launched(
        claims -> {
          claims.put("iat", START.getEpochSecond() - 0.75);
          claims.put("exp", START.getEpochSecond() + 59.25);
        });
  }

  @Test
  void clocksMayBeAMinuteApart() {
    long now = START.getEpochSecond();
    stage.launched(claims -> claims.put("iat", now + 60));
    stage.launched(claims -> claims.put("exp", now - 59));
    stage.launched(claims -> claims.put("iat", now - 660));
    stage.launched(claims -> claims.put("exp", 100_000_000_000L));
  }

  @Test
  void whatIsOnlyShownIsIgnoredWhenMalformedAndCleanedWhenUgly() {
    ResourceLinkLaunch launch =
        stage.launched(
            claims -> {
              claims.put("name", List.of("x"));
              claims.put("given_name", "É\u0000ric");
              claims.put("family_name", "x".repeat(254) + "😀");
              claims.put("locale", 5);
              claims.put(LTI + "launch_presentation", "iframe");
              claims.put(LTI + "tool_platform", 3);
            });
    assertEquals(Optional.empty(), launch.person().name());
    assertEquals(Optional.of("É ric"), launch.person().givenName());
    assertEquals(Optional.of("x".repeat(254)), launch.person().familyName());
    assertEquals(Optional.empty(), launch.person().locale());
  }

  @Test
  void ignoresATextThatIsNoLocale() {
    for (String none : List.of("1", "und", "_")) {
      assertEquals(
          Optional.empty(),
          stage.launched(claims -> claims.put("locale", none)).person().locale(),
          none);
    }
  }

  @Test
  void aReturnUrlThatIsScriptIsIgnored() {
    ResourceLinkLaunch launch =
        stage.launched(
            claims ->
                claims.put(
                    LTI + "launch_presentation",
                    Map.of("return_url", "javascript:alert(1)", "locale", "fr_FR")));
    assertEquals(Optional.empty(), launch.presentation().returnUrl());
    assertEquals(Optional.of(Locale.FRANCE), launch.presentation().locale());
  }

  @Test
  void customValuesAreWrittenOutAsTexts() {
    Map<String, Object> custom = new HashMap<>();
    custom.put("text", "donnees");
    custom.put("number", 12);
    custom.put("fraction", 1.5);
    custom.put("truth", true);
    custom.put("nothing", null);
    custom.put("list", List.of(1));
    custom.put("ugly", "a\u0000");
    assertEquals(
        Map.of("text", "donnees", "number", "12", "fraction", "1.5", "truth", "true"),
        stage.launched(claims -> claims.put(LTI + "custom", custom)).custom());
  }

  @Test
  void deepLinkingLaunchTellsWhatMayBePlaced() {
    DeepLinkingLaunch launch =
        deepLinking(
            Map.of(
                "deep_link_return_url", "https://ent.example/return",
                "accept_types", Arrays.asList("ltiResourceLink", 3, "html"),
                "accept_multiple", "false",
                "accept_lineitem", false,
                "data", "line\nline \u0000"));
    DeepLinkingSettings settings = launch.settings();
    assertEquals(URI.create("https://ent.example/return"), settings.returnUrl());
    assertEquals(List.of("ltiResourceLink", "html"), settings.acceptTypes());
    assertFalse(settings.acceptMultiple() || settings.acceptLineItem());
    assertEquals(Optional.of("line\nline \u0000"), settings.data());
    assertTrue(settings.accepts("html") && !settings.accepts("file"));
    assertTrue(settings.acceptsTarget("iframe"), "the platform does not say");
    assertFalse(settings.autoCreate());
  }

  @Test
  void deepLinkingLaunchTellsHowThingsMayBeShown() {
    DeepLinkingSettings settings =
        deepLinking(
                Map.of(
                    "deep_link_return_url",
                    "https://ent.example/return",
                    "accept_types",
                    List.of("ltiResourceLink"),
                    "accept_presentation_document_targets",
                    List.of("iframe", "window"),
                    "accept_media_types",
                    "image/*",
                    "auto_create",
                    true))
            .settings();
    assertTrue(settings.acceptsTarget("window") && !settings.acceptsTarget("embed"));
    assertEquals(Optional.of("image/*"), settings.acceptMediaTypes());
    assertTrue(settings.autoCreate());
  }

  @Test
  void deepLinkingLaunchMayLeaveOutItsTarget() {
    LaunchOutcome outcome =
        stage.launch(
            claims -> {
              Stage.asDeepLinking(claims);
              claims.remove(LTI + "target_link_uri");
            });
    assertEquals(Stage.TARGET, assertInstanceOf(DeepLinkingLaunch.class, outcome).targetLinkUri());
  }

  @Test
  void anEllipticCurveSignatureIsAcceptedWhereItIsRegistered() throws JOSEException {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    stage.platform.server.answer("/jwks", 200, new JWKSet(key).toString());
    Registration rsa = stage.platform.registration(Stage.ISSUER, CLIENT);
    stage.register(
        new Registration(
            rsa.key(),
            rsa.authorizationEndpoint(),
            rsa.tokenEndpoint(),
            rsa.jwksUri(),
            Optional.empty(),
            Set.of("ES256"),
            true));
    PendingLogin login = stage.login();
    JWSObject jws =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec").build(),
            new Payload(stage.claims(login)));
    jws.sign(new ECDSASigner(key));
    assertInstanceOf(ResourceLinkLaunch.class, stage.launch(login, jws.serialize()));
  }

  @Test
  void twoLaunchesInOneBrowserDoNotDisturbEachOther() {
    PendingLogin first = stage.login();
    PendingLogin second = stage.login();
    assertInstanceOf(
        ResourceLinkLaunch.class, stage.launch(second, TestPlatform.signed(stage.claims(second))));
    assertInstanceOf(
        ResourceLinkLaunch.class, stage.launch(first, TestPlatform.signed(stage.claims(first))));
  }

  @Test
  void nothingSecretOrPersonalIsPrinted() {
    PendingLogin login = stage.login();
    String token = TestPlatform.signed(stage.claims(login));
    AuthenticationResponse response =
        AuthenticationResponse.of(Map.of("id_token", List.of(token), "state", List.of("s")));
    assertFalse(response.toString().contains(token));
    assertFalse(
        login.toString().contains(login.nonce()) || login.toString().contains(login.state()));
    assertFalse(
        stage.launched(claims -> claims.put("name", "Camille")).toString().contains("Camille"));
  }

  @Test
  void theStorageOfTheHostMayFailLoudly() {
    LtiTool broken =
        new LtiTool(
            stage.host,
            stage.host,
            new PendingLogins() {
              @Override
              public PendingLogin save(PendingLogin login) {
                throw new IllegalStateException("database down");
              }

              @Override
              public Optional<PendingLogin> consume(String state) {
                throw new IllegalStateException("database down");
              }
            },
            new fr.passerelle.lti.keys.PlatformKeys(TestPlatform.http(), stage.clock),
            URI.create("https://tool.example/app/lti/launch"),
            URI.create("https://tool.example/app"),
            stage.clock);
    AuthenticationResponse answer =
        new AuthenticationResponse(
            Optional.of("s"), Optional.of("x"), Optional.empty(), Optional.empty());
    assertThrows(IllegalStateException.class, () -> broken.completeLaunch(answer, Stage.BROWSER));
  }

  private LtiLaunch withRoles(String... roles) {
    return stage.launched(claims -> claims.put(LTI + "roles", List.of(roles)));
  }

  private DeepLinkingLaunch deepLinking(Map<String, Object> settings) {
    return assertInstanceOf(
        DeepLinkingLaunch.class,
        stage.launch(
            claims -> {
              Stage.asDeepLinking(claims);
              claims.put(Claim.DEEP_LINKING_SETTINGS, settings);
            }));
  }
}
