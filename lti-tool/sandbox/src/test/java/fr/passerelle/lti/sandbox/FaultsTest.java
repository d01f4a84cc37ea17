package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.fault.Fault;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest extends SandboxTest {
  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

  @ParameterizedTest
  @CsvSource({"UNAVAILABLE, 503", "ERROR_500, 500", "TOO_MANY_REQUESTS, 429"})
  void aServiceFailsUntilTheFaultIsSwitchedOff(Fault fault, int status) {
    String token = token();
    sandbox.faults().switchOn(fault);
    assertEquals(status, get(columns(), CONTAINER, token).statusCode());

    sandbox.faults().switchOff(fault);

    assertEquals(200, get(columns(), CONTAINER, token).statusCode());
  }

  @Test
  void tooManyRequestsSaysWhenToComeBack() {
    String token = token();
    sandbox.faults().retryAfter(Duration.ofSeconds(7));
    sandbox.faults().switchOn(Fault.TOO_MANY_REQUESTS);

    HttpResponse<String> refused = get(columns(), CONTAINER, token);

    assertEquals("7", refused.headers().firstValue("Retry-After").orElseThrow());
  }

  @Test
  void aFaultMayLastForANumberOfRequests() {
    String token = token();
    sandbox.faults().switchOn(Fault.ERROR_500, 2);

    assertEquals(500, get(columns(), CONTAINER, token).statusCode());
    assertEquals(500, get(columns(), CONTAINER, token).statusCode());
    assertEquals(200, get(columns(), CONTAINER, token).statusCode());
    assertFalse(sandbox.faults().isOn(Fault.ERROR_500));
  }

  @Test
  void downCutsTheConnection() {
    String token = token();
    sandbox.faults().switchOn(Fault.DOWN);

    assertThrows(UncheckedIOException.class, () -> get(columns(), CONTAINER, token));
  }

  @Test
  void slowAnswersComeTooLateForTheImpatient() {
    String address = sandbox.site().tokenEndpoint();
    sandbox.faults().delay(Duration.ofSeconds(30));
    sandbox.faults().switchOn(Fault.SLOW);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofMillis(200))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();

    assertThrows(
        HttpTimeoutException.class,
        () -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
  }

  @Test
  void aLostAnswerLeavesTheScoreInTheGradebook() {
    String token = token();
    sandbox.faults().switchOn(Fault.LOST_ANSWER, 1);
    String scores = ownColumn().replace("?", "/scores?");
    String json =
        "{\"userId\":\"4\",\"scoreGiven\":8,\"scoreMaximum\":10,"
            + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
            + "\"timestamp\":\"2026-11-24T03:37:07Z\"}";

    assertThrows(
        UncheckedIOException.class, () -> send("POST", scores, TinyTool.SCORE, json, token));
    assertEquals(80, sandbox.gradebook().grade("1", "4").orElseThrow().value().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void pagesAndLaunchesGoOnDuring(Fault fault) {
    sandbox.faults().switchOn(fault);

    assertEquals(200, Browser.get(sandbox.url() + "/").statusCode());
    assertEquals("4", tool.launch(firstLink(), teacher()).getSubject());
  }

  @Test
  void thePageSwitchesFaults() {
    Map<String, String> form =
        Map.of("on", "SLOW", "delay", "2", "retryAfter", "9", "back", "/?person=4");

    HttpResponse<String> answer = Browser.post(sandbox.url() + "/faults", form);

    assertEquals(303, answer.statusCode());
    assertEquals("/?person=4#pannes", answer.headers().firstValue("Location").orElseThrow());
    assertTrue(sandbox.faults().isOn(Fault.SLOW));
    assertEquals(Duration.ofSeconds(2), sandbox.faults().delay());
    assertEquals(400, Browser.post(sandbox.url() + "/faults", Map.of("on", "FIRE")).statusCode());
  }

  @Test
  void aFormFromAnotherSiteSwitchesNothing() {
    HttpResponse<String> refused =
        Browser.send(
            HttpRequest.newBuilder(URI.create(sandbox.url() + "/faults"))
                .header("Origin", "http://elsewhere")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("on=DOWN")));

    assertEquals(403, refused.statusCode());
    assertFalse(sandbox.faults().isOn(Fault.DOWN));
  }

  @Test
  void theJournalKeepsTheLastFiftyRequests() {
    String token = token();
    for (int i = 0; i < 60; i++) {
      get(columns(), CONTAINER, token);
    }

    assertEquals(50, sandbox.journal().entries().size());
    assertEquals(200, sandbox.journal().entries().get(0).status());
  }
}
