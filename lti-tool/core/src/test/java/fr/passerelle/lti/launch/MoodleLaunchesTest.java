package fr.passerelle.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.passerelle.lti.claim.Roles;
import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.testing.Resources;
import fr.passerelle.lti.testing.TestClock;
import fr.passerelle.lti.testing.TestHost;
import fr.passerelle.lti.testing.TestPlatform;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a Moodle 4.4 really sent, signed again with a key of our own. */
class MoodleLaunchesTest {

  private final TestPlatform platform = new TestPlatform();
  private final TestHost host = new TestHost();

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void learner() {
    ResourceLinkLaunch launch = resourceLinkLaunch("learner");
    assertTrue(launch.roles().isLearner());
    assertFalse(launch.roles().isInstructor());
    assertEquals("1", launch.resourceLink().id());
    assertEquals(Optional.of("Sauvegarder ses données"), launch.resourceLink().title());
    assertEquals(Optional.empty(), launch.resourceLink().description());
    assertEquals("donnees-personnelles", launch.custom().get("module"));
    assertEquals(Optional.of("Parcours numérique"), launch.context().orElseThrow().title());
    assertEquals(Optional.of("iframe"), launch.presentation().documentTarget());
    assertEquals(Optional.of(Locale.ENGLISH), launch.presentation().locale());
    assertEquals("localhost", launch.presentation().returnUrl().orElseThrow().getHost());
    assertEquals(Optional.of("moodle"), launch.platform().orElseThrow().productFamilyCode());
    assertEquals(List.of("1.0", "2.0"), launch.nrps().orElseThrow().serviceVersions());
    assertTrue(launch.ags().orElseThrow().mayPostScores());
    assertEquals(
        "http://localhost:8101/mod/lti/services.php/2/lineitems/2/lineitem?type_id=1",
        launch.ags().orElseThrow().lineItem().orElseThrow().toString());
  }

  @Test
  void instructor() {
    ResourceLinkLaunch launch = resourceLinkLaunch("instructor");
    assertTrue(launch.roles().isInstructor());
    assertEquals(Optional.of("Fabienne Formatrice"), launch.person().name());
  }

  @Test
  void administratorIsInstructorHereAndNoAdministratorOfTheContext() {
    Roles roles = resourceLinkLaunch("administrator").roles();
    assertTrue(roles.isInstructor());
    assertFalse(roles.isContextAdministrator());
  }

  @Test
  void learnerWithMarkupInTheirName() {
    assertEquals(Optional.of("Éric"), resourceLinkLaunch("learner-html-name").person().givenName());
  }

  @Test
  void deepLinking() {
    DeepLinkingLaunch launch = assertInstanceOf(DeepLinkingLaunch.class, launch("deep-linking"));
    assertEquals(List.of("ltiResourceLink"), launch.settings().acceptTypes());
    assertTrue(launch.settings().acceptMultiple());
    assertTrue(launch.settings().acceptLineItem());
    assertEquals(Optional.empty(), launch.settings().data());
    assertEquals(Optional.of("Sample tool"), launch.settings().title());
    assertEquals(Optional.empty(), launch.settings().text());
  }

  private ResourceLinkLaunch resourceLinkLaunch(String who) {
    return assertInstanceOf(ResourceLinkLaunch.class, launch(who));
  }

  @SuppressWarnings("unchecked")
  private LaunchOutcome launch(String who) {
    Map<String, Object> initiation =
        (Map<String, Object>) json(who + "-login-initiation").get("parameters");
    Map<String, Object> claims =
        new HashMap<>((Map<String, Object>) json(who + "-id-token").get("payload"));
    LtiTool tool = toolAt(Instant.ofEpochSecond((Long) claims.get("iat")));
    host.register(platform.registration((String) claims.get("iss"), (String) claims.get("aud")));
    host.decide("1", DeploymentState.APPROVED);
    Map<String, String> parameters = new HashMap<>();
    initiation.forEach((name, value) -> parameters.put(name, (String) value));
    LoginRedirect login =
        assertInstanceOf(
            LoginRedirect.class,
            tool.beginLogin(LoginInitiation.of(Stage.listed(parameters)), Stage.BROWSER));
    claims.put("nonce", login.pendingLogin().nonce());
    return tool.completeLaunch(
        new AuthenticationResponse(
            Optional.of(login.pendingLogin().state()),
            Optional.of(TestPlatform.signed(claims)),
            Optional.empty(),
            Optional.empty()),
        Stage.BROWSER);
  }

  private LtiTool toolAt(Instant now) {
    TestClock clock = new TestClock(now);
    return new LtiTool(
        host,
        host,
        host,
        new PlatformKeys(TestPlatform.http(), clock),
        URI.create("http://localhost:9999/lti/launch"),
        URI.create("http://localhost:9999"),
        clock);
  }

  private static Map<String, Object> json(String name) {
    try {
      return JSONObjectUtils.parse(Resources.text("/moodle-4.4/" + name + ".json"));
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }
}
