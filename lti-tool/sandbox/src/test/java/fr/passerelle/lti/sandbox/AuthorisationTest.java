package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorisationTest extends SandboxTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  @Test
  void theLoginCarriesWhatMoodleSends() {
    LoginInitiation login = sandbox.launch(firstLink(), teacher());

    assertEquals(tool.at("/login"), login.action());
    assertEquals(
        List.of(
            "iss",
            "target_link_uri",
            "login_hint",
            "lti_message_hint",
            "client_id",
            "lti_deployment_id"),
        List.copyOf(login.parameters().keySet()));
    assertEquals("4", login.parameters().get("login_hint"));
  }

  @Test
  void aLaunchYieldsASignedMessageOfAMinute() throws Exception {
    JWTClaimsSet message = tool.launch(firstLink(), teacher());

    assertEquals(sandbox.url().toString(), message.getIssuer());
    assertEquals(List.of(registration.clientId()), message.getAudience());
    assertEquals("4", message.getSubject());
    assertEquals("a-nonce", message.getStringClaim("nonce"));
    assertEquals(60_000, message.getExpirationTime().getTime() - message.getIssueTime().getTime());
    assertEquals("LtiResourceLinkRequest", message.getStringClaim(LTI + "message_type"));
    assertEquals("1.3.0", message.getStringClaim(LTI + "version"));
    assertEquals("1", message.getStringClaim(LTI + "deployment_id"));
    assertEquals(List.of(Role.LEARNER), message.getStringListClaim(LTI + "roles"));
    assertEquals("1", message.getJSONObjectClaim(LTI + "resource_link").get("id"));
    assertEquals(
        "parcours:donnees-droits-securite",
        message.getJSONObjectClaim(LTI + "custom").get("content"));
    assertEquals("fr", message.getJSONObjectClaim(LTI + "launch_presentation").get("locale"));
    assertEquals("Élise Enseignante", message.getStringClaim("name"));
  }

  @Test
  void serviceAddressesCarryAQueryString() throws Exception {
    Map<String, Object> endpoint =
        tool.launch(firstLink(), teacher())
            .getJSONObjectClaim("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");

    assertTrue(endpoint.get("lineitem").toString().endsWith("/lineitem?type_id=1"));
    assertTrue(endpoint.get("lineitems").toString().endsWith("/lineitems?type_id=1"));
  }

  @Test
  void anAdministratorHasNoRoleInTheCourse() throws Exception {
    List<String> roles = tool.launch(firstLink(), person("2")).getStringListClaim(LTI + "roles");

    assertEquals(List.of(Role.INSTITUTION_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR), roles);
  }

  @Test
  void aPersonWhoKeepsTheirNameIsOnlyANumber() throws Exception {
    sandbox.people().put(teacher().unnamed());

    JWTClaimsSet message = tool.launch(firstLink(), teacher());

    assertNull(message.getClaim("name"));
    assertNull(message.getClaim("email"));
    assertEquals("4", message.getSubject());
  }

  @Test
  void theRequestMayBePosted() {
    Map<String, String> request = tool.authentication(sandbox.launch(firstLink(), teacher()));

    HttpResponse<String> page = Browser.post(sandbox.site().authorisationEndpoint(), request);

    assertEquals("4", tool.message(page).getSubject());
    assertEquals("a-state", Browser.fields(page).get("state"));
    assertEquals(tool.at("/launch").toString(), Browser.action(page));
  }

  @ParameterizedTest
  @CsvSource({
    "scope, profile, invalid_scope",
    "response_type, code, unsupported_response_type",
    "response_mode, query, invalid_request",
    "prompt, login, invalid_request",
    "nonce, '', invalid_request",
    "lti_message_hint, '', invalid_request",
    "login_hint, 5, access_denied",
  })
  void tellsTheToolOfABad(String parameter, String value, String error) {
    Map<String, String> request = tool.authentication(sandbox.launch(firstLink(), teacher()));
    request.put(parameter, value);

    Map<String, String> answer = Browser.fields(tool.authenticate(request));

    assertEquals(error, answer.get("error"));
    assertTrue(answer.containsKey("error_description"));
    assertEquals("a-state", answer.get("state"));
    assertFalse(answer.containsKey("id_token"));
  }

  @Test
  void tellsTheToolOfAMissingState() {
    Map<String, String> request = tool.authentication(sandbox.launch(firstLink(), teacher()));
    request.remove("state");

    Map<String, String> answer = Browser.fields(tool.authenticate(request));

    assertEquals("invalid_request", answer.get("error"));
    assertFalse(answer.containsKey("state"));
  }

  @Test
  void tellsTheToolThatALaunchIsForAnotherClient() {
    Registration other = tool.registered();
    Map<String, String> request = tool.authentication(sandbox.launch(firstLink(), teacher()));
    request.put("client_id", other.clientId());

    assertEquals("unauthorized_client", Browser.fields(tool.authenticate(request)).get("error"));
  }

  @ParameterizedTest
  @CsvSource({"client_id, invented", "redirect_uri, http://localhost:1/launch/", "client_id, ''"})
  void showsAPageWhenItCannotKnowWhomToTell(String parameter, String value) {
    Map<String, String> request = tool.authentication(sandbox.launch(firstLink(), teacher()));
    request.put(parameter, value);

    HttpResponse<String> page = tool.authenticate(request);

    assertEquals(400, page.statusCode());
    assertTrue(Browser.fields(page).isEmpty());
  }

  @Test
  void aLaunchHintIsUsedUpByTheFirstRequest() {
    Map<String, String> request = tool.authentication(sandbox.launch(firstLink(), teacher()));
    assertEquals(200, tool.authenticate(request).statusCode());

    HttpResponse<String> again = tool.authenticate(request);

    assertEquals(400, again.statusCode());
    assertTrue(again.body().contains("used up"));
  }

  @Test
  void refusesAHintThatIsNoJson() {
    Map<String, String> request = tool.authentication(sandbox.launch(firstLink(), teacher()));
    request.put("lti_message_hint", "<b>");

    assertEquals(400, tool.authenticate(request).statusCode());
  }

  @Test
  void refusesARepeatedParameter() {
    Map<String, String> request = tool.authentication(sandbox.launch(firstLink(), teacher()));
    String address =
        sandbox.site().authorisationEndpoint() + "?" + Browser.encode(request) + "&state=other";

    assertEquals(400, Browser.get(address).statusCode());
  }

  @Test
  void aNewKeySignsAfterARotationAndTheOldOneIsGone() {
    String before = sandbox.keys().published().getKeys().get(0).getKeyID();
    sandbox.faults().switchOn(fr.passerelle.lti.sandbox.fault.Fault.KEY_ROTATION);

    assertEquals("4", tool.launch(firstLink(), teacher()).getSubject());
    assertNull(sandbox.keys().published().getKeyByKeyId(before));
    assertEquals(2, sandbox.keys().published().size());
  }
}
