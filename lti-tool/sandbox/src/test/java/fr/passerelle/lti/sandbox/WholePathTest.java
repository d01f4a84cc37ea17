package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WholePathTest {

  @Test
  void aToolRegistersIsLaunchedAndSendsAScore() throws Exception {
    MovableClock clock = new MovableClock();
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withClock(clock));
        TinyTool tool = new TinyTool(sandbox)) {
      Registration registration = sandbox.registerTool(tool.at("/register?invitation=1"));
      ResourceLink link = sandbox.links().of(registration).get(0);

      JWTClaimsSet message = tool.launch(link, sandbox.people().byId("4").orElseThrow());
      Map<String, Object> services =
          message.getJSONObjectClaim("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");
      String scores = services.get("lineitem").toString().replace("?", "/scores?");
      String token = tool.token(registration, clock.instant(), Scopes.ALL);
      int status =
          Browser.send(
                  HttpRequest.newBuilder(URI.create(scores))
                      .header("Authorization", "Bearer " + token)
                      .header("Content-Type", TinyTool.SCORE)
                      .POST(BodyPublishers.ofString(SCORE)))
              .statusCode();

      assertEquals(200, status);
      assertEquals(80, sandbox.gradebook().grade("1", "4").orElseThrow().value().orElseThrow());
    }
  }

  private static final String SCORE =
      """
      {"userId":"4","scoreGiven":8,"scoreMaximum":10,"activityProgress":"InProgress",\
      "gradingProgress":"FullyGraded","timestamp":"2026-11-24T03:37:07Z"}""";
}
