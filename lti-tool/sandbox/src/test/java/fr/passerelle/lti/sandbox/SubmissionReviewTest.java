package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** « Voir le travail »: the message of Submission Review 1.0, and who gets the link. */
class SubmissionReviewTest extends SandboxTest {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  private LineItem column() {
    return sandbox.gradebook().columnOf(firstLink()).orElseThrow();
  }

  private void scoreForTheTeacher() {
    clock.advance(Duration.ofSeconds(1));
    postScore(
        ownColumn(),
        "{\"userId\":\"4\",\"scoreGiven\":5,\"scoreMaximum\":10,\"activityProgress\":\"InProgress\","
            + "\"gradingProgress\":\"FullyGraded\",\"timestamp\":\"2026-11-24T03:37:08Z\"}");
  }

  @Test
  void sendsAReviewWithTheColumnAndWhoseWorkItIs() {
    JWTClaimsSet claims =
        tool.message(
            tool.authenticate(tool.authentication(sandbox.review(column(), trainer(), teacher()))));

    assertEquals("LtiSubmissionReviewRequest", claims.getClaim(LTI + "message_type"));
    assertEquals("4", ((Map<?, ?>) claims.getClaim(LTI + "for_user")).get("user_id"));
    Map<?, ?> grades =
        (Map<?, ?>) claims.getClaim("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");
    assertEquals(ownColumn(), grades.get("lineitem"));
    assertEquals(firstLink().id(), ((Map<?, ?>) claims.getClaim(LTI + "resource_link")).get("id"));
  }

  @Test
  void offersTheLinkToTrainersAndToTheOwnerOnly() {
    scoreForTheTeacher();
    String link = "review=" + column().id() + "&amp;of=4";

    assertTrue(page("/?person=3").contains("person=3&amp;" + link));
    assertTrue(page("/live?person=3").contains("person=3&amp;" + link));
    assertTrue(page("/?person=4").contains(link));
    assertFalse(page("/?person=5").contains(link));
  }

  @Test
  void opensTheReviewInAFrame() {
    scoreForTheTeacher();
    String page = page("/?person=3&review=" + column().id() + "&of=4");

    assertTrue(page.contains("Travail\u00a0: Élise Enseignante"), page);
    HttpResponse<String> frame =
        Browser.get(sandbox.url() + "/review/" + column().id() + "?person=3&of=4&target=iframe");
    assertEquals(tool.at("/login").toString(), Browser.action(frame));
    assertEquals(
        403,
        Browser.get(sandbox.url() + "/review/" + column().id() + "?person=5&of=4").statusCode());
    assertEquals(404, Browser.get(sandbox.url() + "/review/99?person=3&of=4").statusCode());
  }

  @Test
  void keepsWhatTheToolSaysOfItsReview() {
    String item =
        "{\"label\":\"Module\",\"scoreMaximum\":20,\"resourceId\":\"m\","
            + "\"submissionReview\":{\"label\":\"Voir\",\"custom\":{\"a\":\"b\"}}}";
    Map<String, Object> made =
        TinyTool.object(send("POST", columns(), "application/vnd.ims.lis.v2.lineitem+json", item));
    assertEquals("Voir", ((Map<?, ?>) made.get("submissionReview")).get("label"));
  }

  @Test
  void anAdministratorChangesWhatAToolMayDo() {
    String token = token();
    HttpResponse<String> answer =
        Browser.post(
            sandbox.url() + "/scopes", Map.of("number", "1", "score", "on", "lineitem", "on"));

    assertEquals(303, answer.statusCode());
    assertEquals(
        Set.of(Scopes.SCORE, Scopes.LINE_ITEM),
        sandbox.registrations().byNumber(1).orElseThrow().tool().scopes());
    assertEquals(
        401,
        get(columns(), "application/vnd.ims.lis.v2.lineitemcontainer+json", token).statusCode());
    assertEquals(List.of(), List.copyOf(sandbox.gradebook().grades()));
  }

  private String page(String address) {
    return Browser.get(sandbox.url() + address).body();
  }
}
