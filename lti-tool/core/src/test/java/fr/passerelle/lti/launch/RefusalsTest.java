package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.Stage.CLIENT;
import static fr.passerelle.lti.launch.Stage.ISSUER;
import static fr.passerelle.lti.launch.Stage.LTI;
import static fr.passerelle.lti.launch.Stage.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.testing.TestPlatform;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every refusal with its bad cases; where the certification suite has a name, that is used. */
class RefusalsTest {

  private record BadCase(RefusalReason reason, String name, Function<Stage, Object> attempt) {}

  private final List<BadCase> cases = new ArrayList<>();

  RefusalsTest() {
    badLogins();
    badAnswers();
    badTokens();
    badSecurityClaims();
    badMessages();
  }

  @TestFactory
  Stream<DynamicTest> refuses() {
    return cases.stream()
        .map(bad -> DynamicTest.dynamicTest(bad.reason() + ": " + bad.name(), () -> refuses(bad)));
  }

  @Test
  void everyReasonHasABadCase() {
    Set<RefusalReason> missing = EnumSet.allOf(RefusalReason.class);
    cases.forEach(bad -> missing.remove(bad.reason()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void reasonsStandInTheOrderOfTheirSteps() {
    RefusalReason.Step step = RefusalReason.Step.REQUEST;
    for (RefusalReason reason : RefusalReason.values()) {
      assertFalse(reason.step().compareTo(step) < 0, reason + " comes too late");
      step = reason.step();
    }
    assertEquals(1, RefusalReason.MALFORMED_REQUEST.check());
  }

  private static void refuses(BadCase bad) {
    try (Stage stage = new Stage()) {
      LaunchRefused refused = assertInstanceOf(LaunchRefused.class, bad.attempt().apply(stage));
      assertEquals(bad.reason(), refused.reason(), refused.detail());
    }
  }

  private void badLogins() {
    login("MALFORMED_REQUEST", "no iss", p -> p.remove("iss"));
    login("MALFORMED_REQUEST", "no login_hint", p -> p.remove("login_hint"));
    login("MALFORMED_REQUEST", "no target_link_uri", p -> p.remove("target_link_uri"));
    login("MALFORMED_REQUEST", "target_link_uri is no URI", p -> p.put("target_link_uri", "a b"));
    login(
        "MALFORMED_REQUEST",
        "target_link_uri of 2,001 characters",
        p -> p.put("target_link_uri", address(2001)));
    login(
        "MALFORMED_REQUEST",
        "an oversized hint",
        p -> p.put("login_hint", "x".repeat(64 * 1024 + 1)));
    login("MALFORMED_REQUEST", "an oversized client", p -> p.put("client_id", "x".repeat(4097)));
    login("MALFORMED_REQUEST", "a NUL in a hint", p -> p.put("login_hint", "a\0b"));
    login("MALFORMED_REQUEST", "no UTF-8", p -> p.put("login_hint", "a\uFFFDb"));
    add("MALFORMED_REQUEST", "a repeated state", RefusalsTest::repeatedState);
    add("STATE_MISSING", "a parameter without a list", RefusalsTest::noListOfStates);
    login("UNKNOWN_ISSUER", "an issuer nobody registered", p -> p.put("iss", ISSUER + "/x"));
    login("ISSUER_WRITTEN_OTHERWISE", "a slash too many", p -> p.put("iss", ISSUER + "/"));
    login("UNKNOWN_CLIENT", "another client_id", p -> p.put("client_id", "client-2"));
    add("UNKNOWN_CLIENT", "a registration deleted meanwhile", RefusalsTest::registrationGone);
    add("AMBIGUOUS_CLIENT", "two clients, none named", RefusalsTest::twoClientsNoneNamed);
    add(
        "REGISTRATION_AWAITING_APPROVAL",
        "at the login",
        stage -> {
          stage.register(unapproved(stage));
          return stage.beginLogin(unchanged -> {});
        });
    add(
        "REGISTRATION_AWAITING_APPROVAL",
        "approval withdrawn meanwhile",
        stage -> {
          PendingLogin login = stage.login();
          stage.register(unapproved(stage));
          return stage.launch(login, "x");
        });
    for (String target :
        List.of(
            "https://evil.example/app/",
            "http://tool.example/app/",
            "https://tool.example:444/app/",
            "https://tool.example/application",
            "https://tool.example/app/../admin",
            "https://tool.example/app/%2e%2e/admin",
            "https://tool.example/app/..;/admin",
            "https://u@tool.example/app/",
            "//tool.example/app/",
            "javascript:alert(1)",
            "/app/")) {
      login("TARGET_OUTSIDE_TOOL", target, p -> p.put("target_link_uri", target));
    }
  }

  private void badAnswers() {
    add(
        "PLATFORM_REPORTED_ERROR",
        "login_required",
        stage ->
            stage.tool.completeLaunch(
                AuthenticationResponse.of(
                    Map.of(
                        "error",
                        List.of("login_required"),
                        "state",
                        List.of(stage.login().state()))),
                Stage.BROWSER));
    add("STATE_MISSING", "no state", s -> s.launch(Optional.empty(), Optional.of("x")));
    add(
        "STATE_UNKNOWN",
        "a state of nobody",
        s -> s.launch(Optional.of("a;b=c"), Optional.of("x")));
    add(
        "STATE_EXPIRED",
        "ten minutes later",
        stage -> {
          PendingLogin login = stage.login();
          stage.clock.advance(Duration.ofMinutes(10));
          return stage.launch(login, TestPlatform.signed(stage.claims(login)));
        });
    add(
        "STATE_ALREADY_USED",
        "nonce replayed: the same answer twice",
        stage -> {
          PendingLogin login = stage.login();
          String token = TestPlatform.signed(stage.claims(login));
          assertInstanceOf(ResourceLinkLaunch.class, stage.launch(login, token));
          return stage.launch(login, token);
        });
    add(
        "STATE_ALREADY_USED",
        "a second try after a bad token",
        stage -> {
          PendingLogin login = stage.login();
          stage.launch(login, "bad");
          return stage.launch(login, TestPlatform.signed(stage.claims(login)));
        });
    add(
        "OTHER_BROWSER",
        "the answer arrives in another browser",
        stage -> {
          PendingLogin login = stage.login();
          return stage.tool.completeLaunch(
              new AuthenticationResponse(
                  Optional.of(login.state()),
                  Optional.of(TestPlatform.signed(stage.claims(login))),
                  Optional.empty(),
                  Optional.empty()),
              BrowserBinding.ofSecret("the browser of somebody else"));
        });
    add(
        "OTHER_BROWSER",
        "the answer comes without a cookie",
        stage -> {
          PendingLogin login = stage.login();
          return stage.completeLaunch(
              Map.of(
                  "state", List.of(login.state()),
                  "id_token", List.of(TestPlatform.signed(stage.claims(login)))),
              BrowserBinding.absent());
        });
    add(
        "OTHER_BROWSER",
        "a login without a cookie",
        stage -> stage.beginLogin(Stage.listed(stage.initiation()), BrowserBinding.absent()));
    add(
        "MALFORMED_REQUEST",
        "platform storage where none is offered",
        stage -> stage.beginInStorage(Optional.empty()));
    add(
        "MALFORMED_REQUEST",
        "platform storage in a frame whose name is script",
        stage -> stage.beginInStorage(Optional.of("'];alert(1)")));
  }

  private void badTokens() {
    add("TOKEN_MISSING", "no id_token", s -> s.launch(state(s), Optional.empty()));
    token("TOKEN_TOO_LARGE", "65,537 characters", claims -> "x".repeat(65_537));
    token("TOKEN_MALFORMED", "65,536 characters", claims -> "x".repeat(65_536));
    for (String bad :
        List.of(
            "x",
            "a.b",
            ".a.b",
            "a.b.c",
            "..",
            "a.b.c.d",
            "e30.e30.",
            "W10.e30.x",
            "bnVsbA.e30.x",
            "é.é.é")) {
      boolean noAlgorithm = bad.equals("e30.e30.");
      token(noAlgorithm ? "ALGORITHM_NOT_ALLOWED" : "TOKEN_MALFORMED", bad, claims -> bad);
    }
    token(
        "TOKEN_MALFORMED",
        "Invalid LTI message: the payload is no object",
        claims -> TestPlatform.signed(header().build(), new Payload("[1,2]"), TestPlatform.KEY));
    token(
        "TOKEN_MALFORMED",
        "a payload that is null",
        claims -> TestPlatform.signed(header().build(), new Payload("null"), TestPlatform.KEY));
    token(
        "TOKEN_MALFORMED",
        "a payload nested without end",
        claims ->
            TestPlatform.signed(
                header().build(),
                new Payload("{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"),
                TestPlatform.KEY));
    token("ALGORITHM_NOT_ALLOWED", "alg none", RefusalsTest::unsigned);
    token("ALGORITHM_NOT_ALLOWED", "HMAC with the public key as secret", RefusalsTest::hmac);
    token(
        "ALGORITHM_NOT_ALLOWED",
        "RS512 where RS256 is registered",
        claims ->
            TestPlatform.signed(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("platform-key-1").build(),
                new Payload(claims),
                TestPlatform.KEY));
    token(
        "HEADER_NOT_ALLOWED",
        "jwk: signed with a key the token brings along",
        claims ->
            TestPlatform.signed(
                header().jwk(TestPlatform.NEW_KEY.toPublicJWK()).build(),
                new Payload(claims),
                TestPlatform.NEW_KEY));
    token(
        "HEADER_NOT_ALLOWED",
        "jku",
        claims ->
            TestPlatform.signed(
                header().jwkURL(URI.create("https://evil.example/jwks")).build(),
                new Payload(claims),
                TestPlatform.KEY));
    token("HEADER_NOT_ALLOWED", "x5u", c -> withHeader("x5u", "\"https://evil.example\"", c));
    token("HEADER_NOT_ALLOWED", "x5c", c -> withHeader("x5c", "[\"MIIB\"]", c));
    token("HEADER_NOT_ALLOWED", "crit", c -> withHeader("crit", "[\"exp\"]", c));
    token(
        "KEY_ID_MISSING",
        "KID Missing from header",
        claims -> TestPlatform.signed(header(null).build(), new Payload(claims), TestPlatform.KEY));
    token(
        "KEY_UNKNOWN",
        "Incorrect KID in header",
        claims ->
            TestPlatform.signed(header("nobody").build(), new Payload(claims), TestPlatform.KEY));
    add(
        "PLATFORM_KEYS_UNAVAILABLE",
        "the key set answers 500",
        stage -> {
          stage.platform.server.answer("/jwks", 500, "");
          return stage.launch(unchanged -> {});
        });
    token(
        "SIGNATURE_INVALID",
        "signed with another key under the platform's kid",
        claims -> TestPlatform.signed(header().build(), new Payload(claims), TestPlatform.NEW_KEY));
    token("SIGNATURE_INVALID", "claims changed after signing", RefusalsTest::changedClaims);
    token("TOKEN_MALFORMED", "a blank in the signature", c -> TestPlatform.signed(c) + " ");
    token("TOKEN_MALFORMED", "a signature with loose bits", RefusalsTest::looseBits);
  }

  private void badSecurityClaims() {
    claim("ISSUER_MISMATCH", "no iss", c -> c.remove("iss"));
    claim("ISSUER_MISMATCH", "another iss", c -> c.put("iss", ISSUER + "/"));
    claim("ISSUER_MISMATCH", "iss is a number", c -> c.put("iss", 1));
    claim("AUDIENCE_MISMATCH", "no aud", c -> c.remove("aud"));
    claim("AUDIENCE_MISMATCH", "another aud", c -> c.put("aud", List.of("client-2")));
    claim("AUDIENCE_MISMATCH", "an empty list", c -> c.put("aud", List.of()));
    claim(
        "AUTHORIZED_PARTY_MISMATCH",
        "several audiences, no azp",
        c -> c.put("aud", List.of(CLIENT, "client-2")));
    claim("AUTHORIZED_PARTY_MISMATCH", "another azp", c -> c.put("azp", "client-2"));
    claim("TIMESTAMPS_MISSING", "no exp", c -> c.remove("exp"));
    claim("TIMESTAMPS_MISSING", "no iat", c -> c.remove("iat"));
    long now = START.getEpochSecond();
    claim("TOKEN_EXPIRED", "Timestamps Incorrect: exp 60 s ago", c -> c.put("exp", now - 60));
    claim("TOKEN_EXPIRED", "exp at the beginning of time", c -> c.put("exp", 0));
    claim("ISSUED_IN_FUTURE", "Timestamps Incorrect: iat in 61 s", c -> c.put("iat", now + 61));
    claim("NOT_VALID_YET", "nbf in an hour", c -> c.put("nbf", now + 3600));
    claim("CLAIM_MALFORMED", "nbf is no time", c -> c.put("nbf", "tomorrow"));
    claim("ISSUED_TOO_LONG_AGO", "iat 11 min 1 s ago", c -> c.put("iat", now - 661));
    claim("NONCE_MISMATCH", "no nonce", c -> c.remove("nonce"));
    claim("NONCE_MISMATCH", "another nonce", c -> c.put("nonce", "a nonce of another login"));
    claim("CLAIM_MALFORMED", "exp is a text", c -> c.put("exp", "tomorrow"));
    claim("CLAIM_MALFORMED", "iat is no time", c -> c.put("iat", 1e300));
    claim("CLAIM_MALFORMED", "iat is negative", c -> c.put("iat", -1));
  }

  private void badMessages() {
    claim(
        "MESSAGE_TYPE_UNSUPPORTED",
        "Missing LTI claims",
        c -> c.keySet().removeIf(name -> name.startsWith(LTI)));
    claim("MESSAGE_TYPE_UNSUPPORTED", "No message type", c -> c.remove(LTI + "message_type"));
    claim(
        "MESSAGE_TYPE_UNSUPPORTED",
        "messageType Invalid",
        c -> c.put(LTI + "message_type", "LtiSomethingRequest"));
    claim("VERSION_UNSUPPORTED", "No LTI Version", c -> c.remove(LTI + "version"));
    claim("VERSION_UNSUPPORTED", "Wrong LTI Version", c -> c.put(LTI + "version", "11.3"));
    claim("DEPLOYMENT_MISSING", "No Deployment ID", c -> c.remove(LTI + "deployment_id"));
    claim(
        "DEPLOYMENT_AWAITING_APPROVAL",
        "a deployment never seen before",
        c -> c.put(LTI + "deployment_id", "deployment-2"));
    add(
        "DEPLOYMENT_REFUSED",
        "a deployment our administrator refused",
        stage -> {
          stage.host.decide("deployment-1", DeploymentState.REFUSED);
          return stage.launch(unchanged -> {});
        });
    claim("TARGET_LINK_MISMATCH", "No target_link_uri", c -> c.remove(LTI + "target_link_uri"));
    claim(
        "TARGET_LINK_MISMATCH",
        "another target_link_uri",
        c -> c.put(LTI + "target_link_uri", "https://tool.example/app/course/d"));
    claim("RESOURCE_LINK_MISSING", "No resource_link", c -> c.remove(LTI + "resource_link"));
    claim(
        "RESOURCE_LINK_MISSING",
        "No resource_link id",
        c -> c.put(LTI + "resource_link", Map.of("title", "x")));
    claim(
        "RESOURCE_LINK_MISSING",
        "an empty PHP object",
        c -> c.put(LTI + "resource_link", List.of()));
    claim(
        "DEEP_LINKING_SETTINGS_MISSING",
        "no deep_linking_settings",
        c -> {
          Stage.asDeepLinking(c);
          c.remove(Claim.DEEP_LINKING_SETTINGS);
        });
    claim(
        "DEEP_LINKING_SETTINGS_MISSING",
        "no deep_link_return_url",
        c -> {
          Stage.asDeepLinking(c);
          c.put(Claim.DEEP_LINKING_SETTINGS, Map.of("accept_types", List.of()));
        });
    claim(
        "FOR_USER_MISSING",
        "a review of nobody's work",
        c -> {
          Stage.asSubmissionReview(c);
          c.remove(Claim.FOR_USER);
        });
    claim(
        "FOR_USER_MISSING",
        "for_user without user_id",
        c -> {
          Stage.asSubmissionReview(c);
          c.put(Claim.FOR_USER, Map.of("name", "x"));
        });
    claim(
        "LINE_ITEM_MISSING",
        "a review without a grade service",
        c -> {
          Stage.asSubmissionReview(c);
          c.remove(Claim.AGS_ENDPOINT);
        });
    claim(
        "LINE_ITEM_MISSING",
        "a review of no column",
        c -> {
          Stage.asSubmissionReview(c);
          c.put(Claim.AGS_ENDPOINT, Map.of("lineitems", "https://ent.example/li"));
        });
    claim(
        "TARGET_LINK_MISMATCH",
        "a review that leads elsewhere",
        c -> {
          Stage.asSubmissionReview(c);
          c.put(LTI + "target_link_uri", "https://tool.example/app/other");
        });
    claim("ROLES_MISSING", "No Roles: role missing", c -> c.remove(LTI + "roles"));
    claim("ANONYMOUS_LAUNCH", "No user (sub)", c -> c.remove("sub"));
    claim("ANONYMOUS_LAUNCH", "a blank sub", c -> c.put("sub", " "));
    claim("CLAIM_MALFORMED", "sub is a fraction", c -> c.put("sub", 4.2));
    claim("CLAIM_MALFORMED", "sub of 256 characters", c -> c.put("sub", "x".repeat(256)));
    claim("CLAIM_MALFORMED", "sub with a NUL", c -> c.put("sub", "4\u00002"));
    claim("CLAIM_MALFORMED", "roles is a number", c -> c.put(LTI + "roles", 7));
    claim("CLAIM_MALFORMED", "custom is a number", c -> c.put(LTI + "custom", 7));
    claim(
        "CLAIM_MALFORMED",
        "a line item that is no web address",
        c -> c.put(Claim.AGS_ENDPOINT, Map.of("lineitem", "file:///etc/passwd")));
    claim(
        "CLAIM_MALFORMED",
        "an empty return URL",
        c -> {
          Stage.asDeepLinking(c);
          c.put(Claim.DEEP_LINKING_SETTINGS, Map.of("deep_link_return_url", " "));
        });
    claim(
        "CLAIM_MALFORMED",
        "a return URL that is script",
        c -> {
          Stage.asDeepLinking(c);
          c.put(Claim.DEEP_LINKING_SETTINGS, Map.of("deep_link_return_url", "javascript:alert(1)"));
        });
    claim(
        "CLAIM_MALFORMED",
        "a return URL of 2,001 characters",
        c -> {
          Stage.asDeepLinking(c);
          c.put(Claim.DEEP_LINKING_SETTINGS, Map.of("deep_link_return_url", address(2001)));
        });
  }

  private static String address(int length) {
    String begin = "https://tool.example/";
    return begin + "a".repeat(length - begin.length());
  }

  private void add(String reason, String name, Function<Stage, Object> attempt) {
    cases.add(new BadCase(RefusalReason.valueOf(reason), name, attempt));
  }

  private void login(String reason, String name, Consumer<Map<String, String>> change) {
    add(reason, name, stage -> stage.beginLogin(change));
  }

  private void claim(String reason, String name, Consumer<Map<String, Object>> change) {
    add(reason, name, stage -> stage.launch(change));
  }

  private void token(String reason, String name, Function<Map<String, Object>, String> token) {
    add(
        reason,
        name,
        stage -> {
          PendingLogin login = stage.login();
          return stage.launch(login, token.apply(stage.claims(login)));
        });
  }

  private static Object repeatedState(Stage stage) {
    return stage.completeLaunch(Map.of("state", List.of("a", "b")), Stage.BROWSER);
  }

  private static Object noListOfStates(Stage stage) {
    Map<String, List<String>> parameters = new HashMap<>();
    parameters.put("state", null);
    return stage.completeLaunch(parameters, Stage.BROWSER);
  }

  private static Object registrationGone(Stage stage) {
    PendingLogin login = stage.login();
    stage.host.forget(login.registration());
    return stage.launch(login, TestPlatform.signed(stage.claims(login)));
  }

  private static Object twoClientsNoneNamed(Stage stage) {
    stage.register(stage.platform.registration(ISSUER, "client-2"));
    return stage.beginLogin(parameters -> parameters.remove("client_id"));
  }

  private static Registration unapproved(Stage stage) {
    Registration known = stage.platform.registration(ISSUER, CLIENT);
    return new Registration(
        known.key(),
        known.authorizationEndpoint(),
        known.tokenEndpoint(),
        known.jwksUri(),
        known.tokenAudience(),
        known.idTokenAlgorithms(),
        false);
  }

  private static Optional<String> state(Stage stage) {
    return Optional.of(stage.login().state());
  }

  private static JWSHeader.Builder header() {
    return header("platform-key-1");
  }

  private static JWSHeader.Builder header(String kid) {
    return TestPlatform.header(kid);
  }

  private static String unsigned(Map<String, Object> claims) {
    try {
      return new PlainJWT(JWTClaimsSet.parse(claims)).serialize();
    } catch (java.text.ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static String hmac(Map<String, Object> claims) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("platform-key-1").build(),
              JWTClaimsSet.parse(claims));
      jwt.sign(new MACSigner(TestPlatform.KEY.toRSAPublicKey().getEncoded()));
      return jwt.serialize();
    } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
      throw new AssertionError(e);
    }
  }

  /** The header is written by hand, as the library refuses to. */
  private static String withHeader(String name, String value, Map<String, Object> claims) {
    String header = "{\"alg\":\"RS256\",\"kid\":\"platform-key-1\",\"" + name + "\":" + value + "}";
    String[] parts = TestPlatform.signed(claims).split("\\.");
    return Base64URL.encode(header) + "." + parts[1] + "." + parts[2];
  }

  /** 256 bytes leave four bits over in the last of 342 characters; a decoder drops them. */
  private static String looseBits(Map<String, Object> claims) {
    String token = TestPlatform.signed(claims);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    int last = alphabet.indexOf(token.charAt(token.length() - 1));
    return token.substring(0, token.length() - 1) + alphabet.charAt(last + 1);
  }

  private static String changedClaims(Map<String, Object> claims) {
    String[] parts = TestPlatform.signed(claims).split("\\.");
    Map<String, Object> changed = new HashMap<>(claims);
    changed.put("sub", "1");
    return parts[0] + "." + new Payload(changed).toBase64URL() + "." + parts[2];
  }
}
