package fr.passerelle.lti.launch;

import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.StorageProof;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.testing.TestClock;
import fr.passerelle.lti.testing.TestHost;
import fr.passerelle.lti.testing.TestPlatform;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A tool, a platform that knows it, and a browser: all a launch needs. */
final class Stage implements AutoCloseable {

  static final String ISSUER = "https://ent.example";
  static final String CLIENT = "client-1";
  static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  static final URI TARGET = URI.create("https://tool.example/app/course/c?x=1");
  static final BrowserBinding BROWSER = BrowserBinding.ofSecret("the teacher's browser, a cookie");
  static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

  final TestClock clock = new TestClock(START);
  final TestPlatform platform = new TestPlatform();
  final TestHost host = new TestHost();
  final LtiTool tool =
      new LtiTool(
          host,
          host,
          host,
          new PlatformKeys(TestPlatform.http(), clock),
          URI.create("https://tool.example/app/lti/launch"),
          URI.create("https://tool.example/app/"),
          clock);

  Stage() {
    host.register(platform.registration(ISSUER, CLIENT));
    host.decide("deployment-1", DeploymentState.APPROVED);
  }

  LoginOutcome beginLogin(Consumer<Map<String, String>> change) {
    Map<String, String> parameters = initiation();
    change.accept(parameters);
    return beginLogin(listed(parameters), BROWSER);
  }

  /** As a host does: what cannot be read is refused. */
  LoginOutcome beginLogin(Map<String, List<String>> parameters, BrowserBinding browser) {
    LoginInitiation initiation;
    try {
      initiation = LoginInitiation.of(parameters);
    } catch (InvalidMessage unreadable) {
      return unreadable.refusal();
    }
    return tool.beginLogin(initiation, browser);
  }

  Map<String, String> initiation() {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("iss", ISSUER);
    parameters.put("login_hint", "42");
    parameters.put("target_link_uri", TARGET.toString());
    parameters.put("lti_message_hint", "{\"launchid\":\"a b&c\"}");
    parameters.put("client_id", CLIENT);
    return parameters;
  }

  PendingLogin login() {
    return ((LoginRedirect) beginLogin(unchanged -> {})).pendingLogin();
  }

  /** A launch whose claims are the usual ones, changed. */
  LaunchOutcome launch(Consumer<Map<String, Object>> change) {
    PendingLogin login = login();
    Map<String, Object> claims = claims(login);
    change.accept(claims);
    return launch(login, TestPlatform.signed(claims));
  }

  LaunchOutcome launch(PendingLogin login, String token) {
    return launch(Optional.of(login.state()), Optional.of(token));
  }

  LaunchOutcome launch(Optional<String> state, Optional<String> token) {
    return tool.completeLaunch(
        new AuthenticationResponse(state, token, Optional.empty(), Optional.empty()), BROWSER);
  }

  /** As a host does: what cannot be read is refused. */
  LaunchOutcome completeLaunch(Map<String, List<String>> form, BrowserBinding browser) {
    return read(form, response -> tool.completeLaunch(response, browser));
  }

  LaunchOutcome completeLaunch(Map<String, List<String>> form, StorageProof proof) {
    return read(form, response -> tool.completeLaunch(response, proof));
  }

  private static LaunchOutcome read(
      Map<String, List<String>> form, Function<AuthenticationResponse, LaunchOutcome> verb) {
    AuthenticationResponse response;
    try {
      response = AuthenticationResponse.of(form);
    } catch (InvalidMessage unreadable) {
      return unreadable.refusal();
    }
    return verb.apply(response);
  }

  ResourceLinkLaunch launched(Consumer<Map<String, Object>> change) {
    LaunchOutcome outcome = launch(change);
    if (outcome instanceof ResourceLinkLaunch launch) {
      return launch;
    }
    throw new AssertionError("refused: " + outcome);
  }

  Map<String, Object> claims(PendingLogin login) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", ISSUER);
    claims.put("aud", CLIENT);
    claims.put("sub", "42");
    claims.put("iat", clock.instant().getEpochSecond());
    claims.put("exp", clock.instant().getEpochSecond() + 60);
    claims.put("nonce", login.nonce());
    claims.put(LTI + "message_type", "LtiResourceLinkRequest");
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "deployment_id", "deployment-1");
    claims.put(LTI + "target_link_uri", login.targetLinkUri().toString());
    claims.put(LTI + "resource_link", Map.of("id", "link-1", "title", "Données"));
    claims.put(LTI + "roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"));
    return claims;
  }

  static void asDeepLinking(Map<String, Object> claims) {
    claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
    claims.remove(LTI + "resource_link");
    claims.put(
        Claim.DEEP_LINKING_SETTINGS,
        new HashMap<>(Map.of("deep_link_return_url", "https://ent.example/return?id=1")));
  }

  static void asSubmissionReview(Map<String, Object> claims) {
    claims.put(LTI + "message_type", "LtiSubmissionReviewRequest");
    claims.remove(LTI + "resource_link");
    claims.put(Claim.AGS_ENDPOINT, Map.of("lineitem", "https://ent.example/li/12?type_id=3"));
    claims.put(Claim.FOR_USER, new HashMap<>(Map.of("user_id", "42")));
  }

  LoginOutcome beginInStorage(Optional<String> target) {
    return tool.beginLoginInPlatformStorage(
        new LoginInitiation(
            ISSUER, "42", TARGET, Optional.empty(), Optional.of(CLIENT), Optional.empty(), target));
  }

  void register(Registration registration) {
    host.register(registration);
  }

  static Map<String, List<String>> listed(Map<String, String> parameters) {
    Map<String, List<String>> listed = new HashMap<>();
    parameters.forEach((name, value) -> listed.put(name, List.of(value)));
    return listed;
  }

  @Override
  public void close() {
    platform.close();
  }
}
