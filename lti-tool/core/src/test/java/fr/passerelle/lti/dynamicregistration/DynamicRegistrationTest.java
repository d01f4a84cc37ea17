package fr.passerelle.lti.dynamicregistration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason;
import fr.passerelle.lti.http.HttpPolicy;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.testing.Resources;
import fr.passerelle.lti.testing.TestPlatform;
import fr.passerelle.lti.testing.TestServer;
import fr.passerelle.lti.testing.TestServer.Request;
import java.net.URI;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DynamicRegistrationTest {

  private static final String CONFIGURATION = "/mod/lti/openid-configuration.php";
  private static final String ENDPOINT = "/mod/lti/openid-registration.php";
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  private final TestServer moodle = new TestServer();
  private final DynamicRegistration registration = new DynamicRegistration(TestPlatform.http());

  @BeforeEach
  void playMoodle() {
    configure(unchanged -> {});
    moodle.answer(ENDPOINT, 200, Resources.text("/moodle-4.4/registration-response.json"));
  }

  @AfterEach
  void close() {
    moodle.close();
  }

  @Test
  void registersWithMoodle() {
    Registered registered = assertInstanceOf(Registered.class, register());
    assertEquals(new RegistrationKey(issuer(), "XvvFPa80kWlefFM"), registered.registration().key());
    assertEquals(
        moodle.uri("/mod/lti/auth.php"), registered.registration().authorizationEndpoint());
    assertEquals(
        Optional.of(moodle.uri("/mod/lti/token.php")), registered.registration().tokenEndpoint());
    assertEquals(moodle.uri("/mod/lti/certs.php"), registered.registration().jwksUri());
    assertEquals(Set.of("RS256"), registered.registration().idTokenAlgorithms());
    assertFalse(registered.registration().approved());
    assertEquals(Optional.of("12"), registered.deploymentId());
    assertEquals(5, registered.grantedScopes().size());
    assertTrue(registered.grantedScopes().contains(AgsEndpoint.SCOPE_SCORE));
    assertEquals(Optional.of("moodle"), registered.platform().productFamilyCode());
  }

  @Test
  void tellsThePlatformWhatTheToolIs() throws ParseException {
    register();
    Request request = moodle.requests(ENDPOINT).get(0);
    assertEquals("Bearer one-hour-token", request.header("Authorization"));
    assertEquals("application/json", request.header("Content-type"));
    assertFalse(request.body().contains("\n"));
    Map<String, Object> json = JSONObjectUtils.parse(request.body());
    assertEquals("web", json.get("application_type"));
    assertEquals(List.of("id_token"), json.get("response_types"));
    assertEquals(List.of("implicit", "client_credentials"), json.get("grant_types"));
    assertEquals("private_key_jwt", json.get("token_endpoint_auth_method"));
    assertEquals(List.of("https://tool.example:8443/lti/launch"), json.get("redirect_uris"));
    assertEquals("Bridge", json.get("client_name"));
    assertEquals("Passerelle", json.get("client_name#fr"));
    assertEquals(AgsEndpoint.SCOPE_SCORE, json.get("scope"));
    Map<String, Object> tool = JSONObjectUtils.getJSONObject(json, TOOL);
    assertEquals("tool.example:8443", tool.get("domain"));
    assertEquals("https://tool.example:8443/", tool.get("target_link_uri"));
    assertEquals(Map.of("a", "b"), tool.get("custom_parameters"));
    assertEquals(
        List.of(
            Map.of("type", "LtiResourceLinkRequest"),
            Map.of("type", "LtiDeepLinkingRequest", "placements", List.of("ContentArea"))),
        tool.get("messages"));
    assertFalse(((List<?>) tool.get("claims")).contains("email"));
  }

  @Test
  void whatAPlatformSaysOfItsMessagesIsKept() {
    Registered registered = assertInstanceOf(Registered.class, register());

    assertEquals(Optional.of(Set.of("LtiDeepLinkingRequest")), registered.grantedMessages());

    moodle.answer(ENDPOINT, 200, "{\"client_id\":\"a\"}");
    registered = assertInstanceOf(Registered.class, register());
    assertEquals(Optional.empty(), registered.grantedMessages());
  }

  @Test
  void registersWithAConfigurationThatWasLookedAt() {
    PlatformConfiguration seen =
        assertInstanceOf(
            PlatformConfiguration.class, registration.preview(moodle.uri(CONFIGURATION)));

    assertInstanceOf(Registered.class, registration.register(seen, Optional.of("token"), tool()));

    assertEquals(1, moodle.requests(CONFIGURATION).size());
    assertEquals(
        Reason.REGISTRATION_TOKEN_MALFORMED,
        assertInstanceOf(
                RegistrationRefused.class,
                registration.register(seen, Optional.of("two words"), tool()))
            .reason());
  }

  @Test
  void registersWithWhatTheRequestBrings() {
    assertInstanceOf(
        Registered.class,
        registration.register(
            Map.of(
                "openid_configuration", List.of(moodle.uri(CONFIGURATION).toString()),
                "registration_token", List.of("one-hour-token")),
            tool()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nowhere",
        "https://",
        "ht tp://a",
        "file:///etc/passwd",
        "%",
        "//host/x"
      })
  void aRequestThatNamesNoConfigurationIsRefusedAndNothingIsAsked(String address) {
    Map<String, List<String>> request = Map.of("openid_configuration", List.of(address));
    assertEquals(
        Reason.REQUEST_MALFORMED,
        assertInstanceOf(RegistrationRefused.class, registration.preview(request)).reason());
    assertEquals(
        Reason.REQUEST_MALFORMED,
        assertInstanceOf(RegistrationRefused.class, registration.register(request, tool()))
            .reason());
  }

  @Test
  void aRequestThatNamesTwoConfigurationsOrNoneIsRefused() {
    String one = moodle.uri(CONFIGURATION).toString();
    for (Map<String, List<String>> request :
        List.of(
            Map.<String, List<String>>of(), Map.of("openid_configuration", List.of(one, one)))) {
      assertEquals(
          Reason.REQUEST_MALFORMED,
          assertInstanceOf(RegistrationRefused.class, registration.preview(request)).reason());
    }
  }

  @Test
  void aToolThatLivesNowhereIsNotDescribed() {
    for (String address : List.of("/lti/login", "https://other.example/lti/login", "login")) {
      assertThrows(
          IllegalArgumentException.class, () -> toolThatLogsInAt(URI.create(address), LOGO));
    }
    for (URI logo : new URI[] {null, URI.create("/logo.svg"), URI.create("data:,x")}) {
      assertThrows(
          IllegalArgumentException.class, () -> toolThatLogsInAt(BASE.resolve("/lti/login"), logo));
    }
  }

  private static final URI BASE = URI.create("https://tool.example:8443/");
  private static final URI LOGO = BASE.resolve("/logo.svg");

  private static ToolConfiguration toolThatLogsInAt(URI login, URI logo) {
    return new ToolConfiguration(
        "Bridge",
        Map.of(),
        "Courses",
        BASE,
        login,
        BASE.resolve("/lti/launch"),
        BASE.resolve("/lti/jwks"),
        logo,
        Set.of(),
        List.of(ToolMessage.resourceLink()),
        Map.of());
  }

  @Test
  void aMessageBearsItsNameInSeveralLanguages() throws ParseException {
    ToolMessage choice = ToolMessage.deepLinking().called("Choose", Map.of("fr", "Choisir"));
    ToolConfiguration plain = tool();
    registration.register(
        moodle.uri(CONFIGURATION),
        Optional.of("one-hour-token"),
        new ToolConfiguration(
            plain.clientName(),
            plain.localizedNames(),
            plain.description(),
            plain.baseUri(),
            plain.initiateLoginUri(),
            plain.redirectUri(),
            plain.jwksUri(),
            plain.logoUri(),
            plain.scopes(),
            List.of(choice),
            Map.of()));

    Map<String, Object> sent =
        JSONObjectUtils.getJSONObject(
            JSONObjectUtils.parse(moodle.requests(ENDPOINT).get(0).body()), TOOL);
    assertEquals(
        List.of(
            Map.of(
                "type", "LtiDeepLinkingRequest",
                "label", "Choose",
                "label#fr", "Choisir",
                "placements", List.of("ContentArea"))),
        sent.get("messages"));
  }

  @Test
  void previewRegistersNothing() {
    PlatformConfiguration platform =
        assertInstanceOf(
            PlatformConfiguration.class, registration.preview(moodle.uri(CONFIGURATION)));
    assertEquals(
        Set.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest"), platform.messagesSupported());
    assertTrue(platform.scopesSupported().contains(AgsEndpoint.SCOPE_SCORE));
    assertEquals(0, moodle.requests(ENDPOINT).size());
  }

  @Test
  void aPlatformWithItsOwnAuthorizationServerNamesTheAudience() {
    configure(json -> json.put("authorization_server", "https://auth.example"));
    assertEquals(
        Optional.of("https://auth.example"),
        assertInstanceOf(Registered.class, register()).registration().tokenAudience());
  }

  @Test
  void refusesAConfigurationOfAnotherIssuer() {
    configure(json -> json.put("issuer", "https://ent.example"));
    assertRefused(Reason.ISSUER_MISMATCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint"})
  void refusesAMissingOrImpossibleEndpoint(String name) {
    configure(json -> json.remove(name));
    assertRefused(Reason.ENDPOINT_MISSING);
    configure(json -> json.put(name, "javascript:alert(1)"));
    assertRefused(Reason.ENDPOINT_MISSING);
  }

  @Test
  void refusesAnEndpointWithoutTlsBesideAConfigurationWithIt() {
    Map<String, Object> json = moodleConfiguration();
    json.put("issuer", "https://127.0.0.1");
    NotRegistered thrown =
        org.junit.jupiter.api.Assertions.assertThrows(
            NotRegistered.class,
            () ->
                new ConfigurationReader(
                        new fr.passerelle.lti.json.JsonObject(json),
                        URI.create("https://127.0.0.1/configuration"))
                    .read());
    assertEquals(Reason.ENDPOINT_INSECURE, thrown.refusal().reason());
  }

  @Test
  void refusesAPlatformThatSignsWithNothingAcceptable() {
    configure(json -> json.put("id_token_signing_alg_values_supported", List.of("none", "HS256")));
    assertRefused(Reason.ALGORITHM_UNSUPPORTED);
  }

  @Test
  void refusesAPlatformThatWantsASharedSecret() {
    configure(
        json -> json.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic")));
    assertRefused(Reason.AUTHENTICATION_UNSUPPORTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"issuer\":7}", "{\"issuer\":\"ent\"}"})
  void refusesWhatIsNoConfiguration(String body) {
    moodle.answer(CONFIGURATION, 200, body);
    assertRefused(Reason.CONFIGURATION_MALFORMED);
  }

  @Test
  void refusesAConfigurationThatCannotBeRead() {
    moodle.answer(CONFIGURATION, 404, "");
    assertRefused(Reason.CONFIGURATION_UNREACHABLE);
    assertInstanceOf(
        RegistrationRefused.class,
        new DynamicRegistration(new PlatformHttp(HttpPolicy.strict()))
            .preview(URI.create("https://169.254.169.254/latest/meta-data")));
  }

  @Test
  void tellsThePlatformsWordsWhenItRefuses() {
    moodle.answer(
        ENDPOINT, 400, "{\"error\":\"invalid_token\",\"error_description\":\"déjà utilisé\"}");
    assertTrue(assertRefused(Reason.REFUSED_BY_PLATFORM).detail().contains("déjà utilisé"));
    moodle.answer(ENDPOINT, 403, "<html>");
    assertTrue(assertRefused(Reason.REFUSED_BY_PLATFORM).detail().contains("403"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"errors\":[\"scope is not supported\",\"messages is invalid\"]}"
            + " | scope is not supported ; messages is invalid",
        "{\"errors\":[{\"field\":\"scopes\",\"message\":\"is not allowed\"}]}"
            + " | scopes: is not allowed",
        "{\"message\":\"already used\"} | already used",
        "<p>already <b>used</b></p> | already used"
      })
  void tellsThePlatformsWordsInAnyShape(String body, String words) {
    moodle.answer(ENDPOINT, 422, body);
    String detail = assertRefused(Reason.REFUSED_BY_PLATFORM).detail();
    assertTrue(detail.endsWith(": " + words), detail);
  }

  @Test
  void readsAnAnswerInItsOwnWay() {
    moodle.answer(
        ENDPOINT,
        200,
        "\uFEFF{\"client_id\":7,\"scope\":[\"a\",\"b\"],\"redirect_uris\":null,"
            + "\"https://purl.imsglobal.org/spec/lti-tool-configuration\":"
            + "{\"deployment_id\":{},\"messages\":[\"LtiDeepLinkingRequest\"]}}");
    Registered registered = assertInstanceOf(Registered.class, register());
    assertEquals("7", registered.registration().clientId());
    assertEquals(Set.of("a", "b"), registered.grantedScopes());
    assertEquals(Optional.of(Set.of("LtiDeepLinkingRequest")), registered.grantedMessages());
    assertEquals(Optional.empty(), registered.deploymentId());
  }

  @Test
  void readsAConfigurationInItsOwnWay() {
    configure(
        json -> {
          json.put("scopes_supported", "a b");
          json.put("authorization_server", 1.5);
          json.put("token_endpoint_auth_methods_supported", "private_key_jwt");
          json.put("id_token_signing_alg_values_supported", List.of("rs256", 7));
          json.put("claims_supported", 7);
          json.put("https://purl.imsglobal.org/spec/lti-platform-configuration", "none");
        });
    Registered registered = assertInstanceOf(Registered.class, register());
    assertEquals(Set.of("a", "b"), registered.platform().scopesSupported());
    assertEquals(Set.of("RS256"), registered.platform().idTokenAlgorithms());
  }

  @Test
  void refusesAnIssuerOnAnotherPortOfTheSameHost() {
    configure(json -> json.put("issuer", "http://127.0.0.1:1"));
    assertRefused(Reason.ISSUER_MISMATCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"client_id\":\" \"}", "{\"client_id\":{}}"})
  void refusesAnAnswerWithoutAClientId(String body) {
    moodle.answer(ENDPOINT, 200, body);
    assertRefused(Reason.ANSWER_MALFORMED);
  }

  @Test
  void refusesAnEndpointThatDoesNotAnswer() {
    configure(json -> json.put("registration_endpoint", "http://nowhere.invalid/"));
    assertRefused(Reason.PLATFORM_UNREACHABLE);
  }

  @Test
  void refusesATokenThatWouldBreakTheHeader() {
    assertEquals(
        Reason.REGISTRATION_TOKEN_MALFORMED,
        assertInstanceOf(RegistrationRefused.class, register("a\r\nX: y")).reason());
    assertEquals(0, moodle.requests(CONFIGURATION).size());
  }

  private RegistrationRefused assertRefused(Reason reason) {
    RegistrationRefused refused = assertInstanceOf(RegistrationRefused.class, register());
    assertEquals(reason, refused.reason(), refused.detail());
    return refused;
  }

  private RegistrationOutcome register() {
    return register("one-hour-token");
  }

  private RegistrationOutcome register(String token) {
    return registration.register(moodle.uri(CONFIGURATION), Optional.of(token), tool());
  }

  private void configure(Consumer<Map<String, Object>> change) {
    Map<String, Object> json = moodleConfiguration();
    change.accept(json);
    moodle.answer(CONFIGURATION, 200, JSONObjectUtils.toJSONString(json));
  }

  /** The recorded one, at this server's address. */
  private Map<String, Object> moodleConfiguration() {
    try {
      return new HashMap<>(
          JSONObjectUtils.parse(
              Resources.text("/moodle-4.4/openid-configuration.json")
                  .replace("http://localhost:8101", issuer())));
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private String issuer() {
    return moodle.uri("").toString();
  }

  private static ToolConfiguration tool() {
    URI base = URI.create("https://tool.example:8443/");
    return new ToolConfiguration(
        "Bridge",
        Map.of("fr", "Passerelle"),
        "Courses",
        base,
        base.resolve("/lti/login"),
        base.resolve("/lti/launch"),
        base.resolve("/lti/jwks"),
        base.resolve("/logo.svg"),
        Set.of(AgsEndpoint.SCOPE_SCORE),
        List.of(ToolMessage.resourceLink(), ToolMessage.deepLinking()),
        Map.of("a", "b"));
  }
}
