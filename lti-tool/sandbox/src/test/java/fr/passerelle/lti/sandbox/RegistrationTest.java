package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.registration.RegistrationFailed;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest extends SandboxTest {

  @Test
  void describesItselfAsMoodleDoes() {
    HttpResponse<String> answer = Browser.get(sandbox.site().openIdConfiguration());

    Map<String, Object> document = TinyTool.object(answer);
    assertEquals(sandbox.url().toString(), document.get("issuer"));
    assertEquals(
        Set.of(
            "issuer",
            "token_endpoint",
            "token_endpoint_auth_methods_supported",
            "token_endpoint_auth_signing_alg_values_supported",
            "jwks_uri",
            "authorization_endpoint",
            "registration_endpoint",
            "scopes_supported",
            "response_types_supported",
            "subject_types_supported",
            "id_token_signing_alg_values_supported",
            "claims_supported",
            "https://purl.imsglobal.org/spec/lti-platform-configuration"),
        document.keySet());
  }

  @Test
  void anAdministratorRegistersAToolBehindItsButton() {
    Registration made = sandbox.registerTool(tool.at("/register?invitation=42"));

    assertEquals("Outil minuscule", made.tool().name());
    assertEquals(2, made.number());
    assertNotEquals(registration.clientId(), made.clientId());
    assertNotEquals(registration.deploymentId(), made.deploymentId());
  }

  @Test
  void aToolThatRegistersAgainKeepsItsClient() {
    Registration made = sandbox.registerTool(tool.at("/register?invitation=42"));
    sandbox.grantOnly(Set.of(Scopes.SCORE));

    Registration updated = sandbox.updateTool(tool.at("/register?invitation=42"), made);

    assertEquals(made.clientId(), updated.clientId());
    assertEquals(made.deploymentId(), updated.deploymentId());
    assertEquals(Set.of(Scopes.SCORE), updated.tool().scopes());
    assertEquals(2, sandbox.registrations().all().size());
  }

  @Test
  void anAdministratorIsAskedWhetherToUpdateAToolOfTheSameHost() {
    String page =
        Browser.get(sandbox.url() + "/administration?invitation=" + tool.at("/register")).body();

    assertTrue(page.contains("Faut-il le mettre à jour"), page);
    assertTrue(page.contains(registration.clientId()), page);
  }

  @Test
  void sayWhatTheToolsPageSaidWhenItDoesNotRegister() {
    RegistrationFailed failure =
        assertThrows(RegistrationFailed.class, () -> sandbox.registerTool(tool.at("/closed")));

    assertTrue(failure.getMessage().contains("Invitation expirée"), failure.getMessage());
    assertTrue(failure.getMessage().contains("410"), failure.getMessage());
  }

  @Test
  void answersInTheShapeOfTheRecordedResponse() {
    Map<String, Object> answer =
        TinyTool.object(tool.register(sandbox.registrationToken(), tool.metadata()));

    assertEquals(
        Set.of(
            "client_id",
            "response_types",
            "jwks_uri",
            "initiate_login_uri",
            "grant_types",
            "redirect_uris",
            "application_type",
            "token_endpoint_auth_method",
            "client_name",
            "logo_uri",
            "scope",
            TinyTool.CONFIGURATION),
        answer.keySet());
    Map<?, ?> configuration = (Map<?, ?>) answer.get(TinyTool.CONFIGURATION);
    assertEquals("2", configuration.get("deployment_id"));
    assertEquals(tool.at("").getAuthority(), configuration.get("domain"));
  }

  @Test
  void dropsUnknownScopesInSilence() {
    Map<String, Object> answer =
        TinyTool.object(tool.register(sandbox.registrationToken(), tool.metadata()));

    assertEquals(Scopes.ALL, Set.of(answer.get("scope").toString().split(" ")));
  }

  @Test
  void placesTheDemosTwoLinksWithTheirColumns() {
    List<String> contents =
        sandbox.links().of(registration).stream().map(l -> l.custom().get("content")).toList();

    assertEquals(List.of("parcours:donnees-droits-securite", "guide:me-connecter"), contents);
    assertEquals(2, sandbox.gradebook().columns().size());
    assertEquals(100, sandbox.gradebook().columnOf(firstLink()).orElseThrow().maximum());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redirect_uris",
        "initiate_login_uri",
        "jwks_uri",
        "client_name",
        "token_endpoint_auth_method",
        TinyTool.CONFIGURATION
      })
  void refusesAToolThatLacks(String field) {
    String token = sandbox.registrationToken();
    Map<String, Object> metadata = tool.metadata();
    metadata.remove(field);

    HttpResponse<String> refused = tool.register(token, metadata);

    assertEquals(400, refused.statusCode());
    assertTrue(
        refused.body().contains(field.replace("/", "\\/")) || refused.body().contains(field));
    assertEquals(200, tool.register(token, tool.metadata()).statusCode());
  }

  @Test
  void refusesADomainWithoutItsPort() {
    Map<String, Object> metadata = tool.metadata();
    metadata.put(
        TinyTool.CONFIGURATION,
        Map.of("domain", "localhost", "target_link_uri", tool.at("/launch").toString()));

    assertRefused(400, sandbox.registrationToken(), metadata);
  }

  @Test
  void refusesAnotherWayToAuthenticate() {
    Map<String, Object> metadata = tool.metadata();
    metadata.put("token_endpoint_auth_method", "client_secret_basic");

    assertRefused(400, sandbox.registrationToken(), metadata);
  }

  @Test
  void refusesTextsThatAreNoAddresses() {
    Map<String, Object> metadata = tool.metadata();
    metadata.put("jwks_uri", "javascript:alert(1)");

    assertRefused(400, sandbox.registrationToken(), metadata);
  }

  @Test
  void aRegistrationTokenWorksOnce() {
    String token = sandbox.registrationToken();

    assertEquals(200, tool.register(token, tool.metadata()).statusCode());
    assertRefused(401, token, tool.metadata());
  }

  @Test
  void aRegistrationTokenLastsAnHour() {
    String token = sandbox.registrationToken();
    clock.advance(Duration.ofHours(1));

    assertRefused(401, token, tool.metadata());
  }

  @Test
  void refusesAnUnknownToken() {
    assertRefused(401, "invented", tool.metadata());
  }

  @Test
  void refusesABodyThatIsNoJson() {
    HttpResponse<String> refused =
        Browser.send(
            HttpRequest.newBuilder(URI.create(sandbox.site().registrationEndpoint()))
                .header("Authorization", "Bearer " + sandbox.registrationToken())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{{{")));

    assertEquals(400, refused.statusCode());
  }

  @Test
  void aScriptMayHaveAToolRegistered() {
    String invitation = tool.at("/register?i=1").toString();

    HttpResponse<String> made =
        Browser.post(sandbox.site().at("/tools"), Map.of("invitation", invitation));

    assertEquals(201, made.statusCode());
    String clientId = TinyTool.object(made).get("client_id").toString();
    assertTrue(sandbox.registrations().byClientId(clientId).isPresent());
  }

  private void assertRefused(int status, String token, Map<String, Object> metadata) {
    int before = sandbox.registrations().all().size();
    assertEquals(status, tool.register(token, metadata).statusCode());
    assertEquals(before, sandbox.registrations().all().size());
  }
}
