package fr.passerelle.lti.ags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.http.HttpPolicy;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.testing.RawServer;
import fr.passerelle.lti.testing.TestPlatform;
import fr.passerelle.lti.testing.TestServer.Reply;
import fr.passerelle.lti.testing.TestServer.Request;
import fr.passerelle.lti.testing.TestServices;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreServiceTest {

  private static final String SCORES = "/lineitems/12/lineitem/scores";

  private final TestServices services = new TestServices();
  private final TestPlatform platform = services.platform;
  private final Registration registration = services.registration;
  private final ScoreService scores = new ScoreService(services.http, services.tokens);

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void anEmptyBodyIsAcceptance() {
    answer(200, "");
    assertInstanceOf(ScoreOutcome.Accepted.class, publish());
    answer(204, "");
    assertInstanceOf(ScoreOutcome.Accepted.class, publish());
  }

  @Test
  void sendsCompactJsonBeforeTheQueryString() {
    answer(200, "");
    publish();
    Request request = platform.server.requests(SCORES).get(0);
    assertEquals(SCORES + "?type_id=3", request.target());
    assertEquals("application/vnd.ims.lis.v1.score+json", request.header("Content-type"));
    assertEquals("Bearer token-1", request.header("Authorization"));
    assertEquals(
        "{\"userId\":\"42\",\"scoreGiven\":0.3,\"scoreMaximum\":100,"
            + "\"activityProgress\":\"InProgress\",\"gradingProgress\":\"FullyGraded\","
            + "\"comment\":\"à mi-chemin\\n2e ligne\",\"timestamp\":\"2026-11-24T08:00:05.000Z\"}",
        request.body());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void aColumnThatIsGoneIsToldApart(int status) {
    answer(status, "[]");
    ScoreOutcome.ColumnGone gone = assertInstanceOf(ScoreOutcome.ColumnGone.class, publish());
    assertTrue(gone.detail().contains("" + status));
  }

  @Test
  void aConflictIsAStaleTimestampAndTellsThePlatformsWords() throws Exception {
    try (RawServer moodle =
        RawServer.saying(
            "HTTP/1.1 409 Refusing score with an earlier timestamp for item 15 and user 4\r\n"
                + "Content-Length: 2\r\n\r\n[]")) {
      ScoreOutcome outcome = scores.publish(registration, moodle.uri("/li"), score());
      assertTrue(
          assertInstanceOf(ScoreOutcome.StaleTimestamp.class, outcome)
              .detail()
              .contains("earlier timestamp"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 308, 403, 407, 408, 421, 423, 425, 429, 451, 500, 502, 503, 511})
  void isToBeSentLater(int status) {
    answer(status, "");
    assertEquals(Optional.empty(), retryLater().after());
  }

  @Test
  void waitsAsLongAsThePlatformAsks() {
    answerRetryAfter("120");
    assertEquals(Optional.of(Duration.ofSeconds(120)), retryLater().after());
    answerRetryAfter("Tue, 24 Nov 2026 08:10:00 GMT");
    assertEquals(Optional.of(Duration.ofMinutes(10)), retryLater().after());
    answerRetryAfter("Tue, 24 Nov 2026 07:10:00 GMT");
    assertEquals(Optional.of(Duration.ZERO), retryLater().after());
    answerRetryAfter("999999999");
    assertEquals(Optional.of(Duration.ofDays(1)), retryLater().after());
    answerRetryAfter("soon");
    assertEquals(Optional.empty(), retryLater().after());
  }

  @Test
  void aRefusedTokenIsRenewedOnce() {
    platform.server.answer(
        SCORES,
        request ->
            Reply.of(request.header("Authorization").equals("Bearer token-1") ? 401 : 200, ""));
    assertInstanceOf(ScoreOutcome.Accepted.class, publish());
    assertEquals(2, services.issued());
    assertInstanceOf(ScoreOutcome.Accepted.class, publish());
    assertEquals(2, services.issued());
  }

  @Test
  void aTokenRefusedTwiceIsNotRenewedForEver() {
    answer(401, "");
    retryLater();
    assertEquals(2, services.issued());
    assertEquals(2, platform.server.requests(SCORES).size());
  }

  @Test
  void withoutATokenItIsToBeSentLater() {
    platform.server.answer("/token", 400, "{\"error\":\"invalid_client\"}");
    assertTrue(retryLater().detail().contains("invalid_client"));
    assertEquals(0, platform.server.requests(SCORES).size());
  }

  @Test
  void anUnreachablePlatformIsToBeTriedLater() {
    services.tokens.get(registration, java.util.Set.of(AgsEndpoint.SCOPE_SCORE));
    platform.close();
    retryLater();
  }

  @Test
  void anAddressThatIsNotAllowedYetIsTriedLater() {
    PlatformHttp strict = new PlatformHttp(HttpPolicy.strict());
    ScoreService strictScores = new ScoreService(strict, services.tokens);
    assertInstanceOf(
        ScoreOutcome.RetryLater.class,
        strictScores.publish(registration, URI.create("https://127.0.0.1/li"), score()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 12.5, 33.335, 100, 1e7})
  void numbersAreSentWithoutNoise(double number) {
    String expected = number == Math.rint(number) ? "" + (long) number : "" + number;
    Score score =
        new Score(
            "1",
            Optional.of(new Points(number, 20)),
            ActivityProgress.COMPLETED,
            GradingProgress.FULLY_GRADED,
            Optional.empty(),
            services.clock.instant());
    assertTrue(ScoreJson.of(score).contains("\"scoreGiven\":" + expected + ","));
  }

  @Test
  void aScoreWithoutPointsLeavesThemOut() {
    Score handedIn =
        new Score(
            "1",
            Optional.empty(),
            ActivityProgress.SUBMITTED,
            GradingProgress.PENDING_MANUAL,
            Optional.empty(),
            services.clock.instant());
    String json = ScoreJson.of(handedIn);
    assertFalse(json.contains("score"), json);
    assertTrue(json.contains("\"gradingProgress\":\"PendingManual\""), json);
  }

  @Test
  void lineItemUrlsGrowBeforeTheQueryString() {
    assertEquals(
        URI.create("https://x.example/li/12/results?a=b/c"),
        LineItemUrls.resultsOf(URI.create("https://x.example/li/12?a=b/c#f")));
    assertEquals(
        URI.create("https://x.example/li/12/scores"),
        LineItemUrls.scoresOf(URI.create("https://x.example/li/12")));
  }

  private void answer(int status, String body) {
    platform.server.answer(SCORES, status, body);
  }

  private void answerRetryAfter(String value) {
    platform.server.answer(SCORES, request -> new Reply(503, Map.of("Retry-After", value), ""));
  }

  private ScoreOutcome.RetryLater retryLater() {
    return assertInstanceOf(ScoreOutcome.RetryLater.class, publish());
  }

  private ScoreOutcome publish() {
    return scores.publish(
        registration, platform.server.uri("/lineitems/12/lineitem?type_id=3"), score());
  }

  private static Score score() {
    return new Score(
        "42",
        Optional.of(new Points(0.1 + 0.2, 100)),
        ActivityProgress.IN_PROGRESS,
        GradingProgress.FULLY_GRADED,
        Optional.of("à mi-chemin\n2e ligne"),
        Instant.parse("2026-11-24T08:00:05.987Z"));
  }
}
