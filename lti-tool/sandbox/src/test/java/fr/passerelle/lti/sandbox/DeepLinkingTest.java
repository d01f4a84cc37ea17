package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DeepLinkingTest extends SandboxTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  @Test
  void aTrainerIsSentToChooseContent() throws Exception {
    JWTClaimsSet request = request();

    assertEquals("LtiDeepLinkingRequest", request.getStringClaim(LTI + "message_type"));
    assertEquals(List.of("ltiResourceLink"), settings(request).get("accept_types"));
    assertEquals(true, settings(request).get("accept_multiple"));
    assertEquals(true, settings(request).get("accept_lineitem"));
  }

  @Test
  void nobodyElseIs() {
    assertThrows(Refusal.class, () -> sandbox.chooseContent(registration, teacher()));
  }

  @Test
  void placesWhatWasChosenWithItsColumn() throws Exception {
    HttpResponse<String> page = answer(request(), UnaryOperator.identity());

    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("added=2"));
    List<ResourceLink> links = sandbox.links().of(registration);
    ResourceLink first = links.get(2);
    assertEquals("Se positionner", first.title());
    assertEquals(Map.of("module", "positionnement"), first.custom());
    LineItem column = sandbox.gradebook().columnOf(first).orElseThrow();
    assertEquals("Se positionner", column.label());
    assertEquals(20, column.maximum());
    assertEquals("positionnement", column.tag());
    assertEquals("m1", column.resourceId());
    assertTrue(sandbox.gradebook().columnOf(links.get(3)).isEmpty());
    assertEquals(tool.at("/launch"), links.get(3).target());
  }

  @Test
  void refusesASecondAnswer() throws Exception {
    JWTClaimsSet request = request();
    answer(request, UnaryOperator.identity());

    assertRefused("data", answer(request, UnaryOperator.identity()));
  }

  @Test
  void refusesANonceSeenBefore() throws Exception {
    answer(request(), c -> c.claim("nonce", "once"));

    assertRefused("nonce", answer(request(), c -> c.claim("nonce", "once")));
  }

  @Test
  void refusesAnAnswerThatDoesNotFit() throws Exception {
    JWTClaimsSet request = request();

    assertRefused("iss", answer(request, c -> c.issuer("somebody")));
    assertRefused("aud", answer(request, c -> c.audience("http://elsewhere")));
    assertRefused("expired", answer(request, c -> c.expirationTime(new Date(0))));
    assertRefused("exp", answer(request, c -> c.expirationTime(null)));
    assertRefused("iat", answer(request, c -> c.issueTime(null)));
    assertRefused("deployment_id", answer(request, c -> c.claim(LTI + "deployment_id", "9")));
    assertRefused("message_type", answer(request, c -> c.claim(LTI + "message_type", "Other")));
    assertRefused("version", answer(request, c -> c.claim(LTI + "version", "1.1")));
    assertRefused("nonce", answer(request, c -> c.claim("nonce", null)));
    assertRefused("data", answer(request, c -> c.claim(DEEP_LINKING + "data", "x")));
    assertEquals(2, sandbox.links().all().size());
  }

  @Test
  void refusesItemsThatWereNotAskedFor() throws Exception {
    JWTClaimsSet request = request();

    assertRefused("ltiResourceLink", answer(request, items(Map.of("type", "html"))));
    assertRefused(
        "host", answer(request, items(Map.of("type", "ltiResourceLink", "url", "http://x/"))));
    assertRefused(
        "scoreMaximum",
        answer(request, items(Map.of("type", "ltiResourceLink", "lineItem", Map.of()))));
    assertRefused(
        "content_items", answer(request, c -> c.claim(DEEP_LINKING + "content_items", 3)));
  }

  @Test
  void refusesASignatureOfAnotherKey() throws Exception {
    JWTClaimsSet request = request();
    String forged = TinyTool.sign(response(request).build(), TinyTool.newKey(tool.key.getKeyID()));

    assertRefused("signature", post(request, forged));
  }

  @Test
  void refusesTheAnswerOfAnotherTool() throws Exception {
    Registration other = tool.registered();
    JWTClaimsSet request = request();
    JWTClaimsSet.Builder theirs =
        response(request).issuer(other.clientId()).claim(LTI + "deployment_id", "2");

    HttpResponse<String> refused =
        Browser.post(
            sandbox.site().deepLinkReturn("2", other), Map.of("JWT", tool.sign(theirs.build())));

    assertRefused("data", refused);
  }

  private JWTClaimsSet request() {
    return tool.message(
        tool.authenticate(tool.authentication(sandbox.chooseContent(registration, trainer()))));
  }

  private static Map<String, Object> settings(JWTClaimsSet request) throws Exception {
    return request.getJSONObjectClaim(DEEP_LINKING + "deep_linking_settings");
  }

  private JWTClaimsSet.Builder response(JWTClaimsSet request) throws Exception {
    Map<String, Object> first =
        Map.of(
            "type",
            "ltiResourceLink",
            "title",
            "Se positionner",
            "text",
            "Un premier pas.",
            "url",
            tool.at("/launch").toString(),
            "custom",
            Map.of("module", "positionnement"),
            "lineItem",
            Map.of(
                "label", "Positionnement",
                "scoreMaximum", 20,
                "tag", "positionnement",
                "resourceId", "m1"));
    return new JWTClaimsSet.Builder()
        .issuer(registration.clientId())
        .audience(request.getIssuer())
        .issueTime(Date.from(clock.instant().minusSeconds(1)))
        .expirationTime(Date.from(clock.instant().plusSeconds(60)))
        .claim("nonce", UUID.randomUUID().toString())
        .claim(LTI + "deployment_id", registration.deploymentId())
        .claim(LTI + "message_type", "LtiDeepLinkingResponse")
        .claim(LTI + "version", "1.3.0")
        .claim(DEEP_LINKING + "data", settings(request).get("data"))
        .claim(DEEP_LINKING + "content_items", List.of(first, Map.of("type", "ltiResourceLink")));
  }

  private static UnaryOperator<JWTClaimsSet.Builder> items(Map<String, Object> item) {
    return claims -> claims.claim(DEEP_LINKING + "content_items", List.of(item));
  }

  private HttpResponse<String> answer(
      JWTClaimsSet request, UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    return post(request, tool.sign(change.apply(response(request)).build()));
  }

  private static HttpResponse<String> post(JWTClaimsSet request, String jwt) throws Exception {
    String address = settings(request).get("deep_link_return_url").toString();
    return Browser.post(address, Map.of("JWT", jwt));
  }

  private static void assertRefused(String reason, HttpResponse<String> page) {
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains(reason), page.body());
  }
}
