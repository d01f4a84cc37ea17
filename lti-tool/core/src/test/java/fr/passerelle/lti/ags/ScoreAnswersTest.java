package fr.passerelle.lti.ags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.Obstacle;
import fr.passerelle.lti.testing.RawServer;
import fr.passerelle.lti.testing.TestPlatform;
import fr.passerelle.lti.testing.TestServer.Reply;
import fr.passerelle.lti.testing.TestServices;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer to a score means: taken, later, or not while nothing changes there. */
class ScoreAnswersTest {

  private static final String SCORES = "/li/scores";

  private final TestServices services = new TestServices();
  private final TestPlatform platform = services.platform;
  private final Registration registration = services.registration;
  private final ScoreService scores = new ScoreService(services.http, services.tokens);

  @AfterEach
  void close() {
    services.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "{}", "{\"resultUrl\":\"https://m/1\"}", "OK", "true", "null"})
  void isTaken(String body) {
    assertInstanceOf(ScoreOutcome.Accepted.class, answered(200, body));
    assertInstanceOf(ScoreOutcome.Accepted.class, answered(201, body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | []                                    | UNREADABLE",
        "200 | {\"resultUrl\":\"https                | UNREADABLE",
        "200 | {\"error\":\"try again\"}             | UNREADABLE",
        "200 | \u0007\u0001garbage                   | UNREADABLE",
        "200 | <!DOCTYPE html><title>Connexion       | MAINTENANCE",
        "200 | <html><body>Portail captif            | MAINTENANCE",
        "301 | ''                                    | REDIRECTS",
        "302 | ''                                    | REDIRECTS",
        "304 | ''                                    | REDIRECTS",
        "308 | ''                                    | REDIRECTS",
        "400 | <html>The plain HTTP request was sent | MAINTENANCE",
        "401 | ''                                    | SERVICES_REFUSED",
        "403 | ''                                    | SERVICES_REFUSED",
        "403 | too many requests for now             | BUSY",
        "403 | 403 Forbidden (Rate Limit Exceeded)   | BUSY",
        "404 | <html>no app here                     | MAINTENANCE",
        "407 | ''                                    | BLOCKED_HERE",
        "408 | ''                                    | BUSY",
        "421 | ''                                    | FAILING",
        "423 | ''                                    | BUSY",
        "425 | ''                                    | BUSY",
        "429 | ''                                    | BUSY",
        "451 | ''                                    | SERVICES_REFUSED",
        "500 | ''                                    | FAILING",
        "502 | <html>Bad Gateway                     | FAILING",
        "503 | ''                                    | BUSY",
        "511 | ''                                    | BLOCKED_HERE",
      })
  void mayPass(int status, String body, Obstacle obstacle) {
    ScoreOutcome.RetryLater later =
        assertInstanceOf(ScoreOutcome.RetryLater.class, answered(status, body));
    assertEquals(obstacle, later.obstacle());
    assertTrue(later.obstacle().passing());
    assertTrue(later.detail().contains("" + status), later.detail());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | ''                                             | SCORE_REFUSED",
        "422 | {\"message\":\"scoreGiven is wrong\"}          | SCORE_REFUSED",
        "400 | {\"userId\":\"42\",\"scoreGiven\":1}           | SCORE_REFUSED",
        "422 | User not found in course                       | NOT_IN_COURSE",
        "400 | This user is not gradable                      | NOT_IN_COURSE",
        "404 | {\"message\":\"no such user here\"}            | NOT_IN_COURSE",
      })
  void cannotPassByItself(int status, String body, Obstacle obstacle) {
    ScoreOutcome.Rejected rejected =
        assertInstanceOf(ScoreOutcome.Rejected.class, answered(status, body));
    assertEquals(obstacle, rejected.obstacle());
  }

  @Test
  void moodleSaysIncorrectOfWhoIsNotGraded() throws Exception {
    ScoreOutcome outcome =
        answeredRaw("HTTP/1.1 400 Incorrect score received{\"userId\":\"4\"}\r\n\r\n");
    assertEquals(
        Obstacle.NOT_IN_COURSE, assertInstanceOf(ScoreOutcome.Rejected.class, outcome).obstacle());
  }

  @Test
  void moodleForbidsAColumnThatIsNotThere() throws Exception {
    ScoreOutcome outcome =
        answeredRaw("HTTP/1.1 403 Line item does not exist.\r\nContent-Length: 0\r\n\r\n");
    assertInstanceOf(ScoreOutcome.ColumnGone.class, outcome);
  }

  @Test
  void aRateThatIsUsedUpIsToldByAHeader() {
    platform.server.answer(
        SCORES, request -> new Reply(403, Map.of("X-Rate-Limit-Remaining", "0.0"), ""));
    assertEquals(Obstacle.BUSY, later(publish()).obstacle());
  }

  @Test
  void anAnswerThatIsCutOffIsUnreadable() throws Exception {
    for (String cut :
        new String[] {
          "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"resultUrl\":",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"res",
          "\u0001\u0002 garbage\r\n\r\n"
        }) {
      assertEquals(Obstacle.UNREADABLE, later(answeredRaw(cut)).obstacle(), cut);
    }
  }

  @Test
  void aConnectionThatEndsWithoutAnAnswerLeavesUnknownWhatBecameOfIt() throws Exception {
    assertEquals(Obstacle.UNREACHABLE, later(answeredRaw("")).obstacle());
  }

  @Test
  void aNameThatLeadsNowhereMayLeadSomewhereLater() {
    services.tokens.get(registration, java.util.Set.of(AgsEndpoint.SCOPE_SCORE));
    ScoreOutcome outcome =
        scores.publish(registration, URI.create("http://nowhere.invalid/li"), score());
    assertTrue(later(outcome).obstacle().passing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"error\":\"invalid_client\"} | NO_ACCESS",
        "401 | {\"error\":\"invalid_client\"} | NO_ACCESS",
        "403 | ''                             | NO_ACCESS",
        "404 | ''                             | NO_ACCESS",
        "400 | {\"error\":\"invalid_scope\"}  | SERVICES_REFUSED",
        "302 | ''                             | REDIRECTS",
        "429 | ''                             | BUSY",
        "403 | too many requests              | BUSY",
        "500 | ''                             | FAILING",
        "200 | <html>Connexion</html>         | MAINTENANCE",
        "200 | {}                             | UNREADABLE",
      })
  void withoutATokenTheTokenEndpointsReasonIsTold(int status, String body, Obstacle obstacle) {
    platform.server.answer("/token", status, body);
    assertEquals(obstacle, later(publish()).obstacle());
  }

  private static ScoreOutcome.RetryLater later(ScoreOutcome outcome) {
    return assertInstanceOf(ScoreOutcome.RetryLater.class, outcome);
  }

  private ScoreOutcome answered(int status, String body) {
    platform.server.answer(SCORES, status, body);
    return publish();
  }

  private ScoreOutcome answeredRaw(String answer) throws Exception {
    try (RawServer raw = RawServer.saying(answer)) {
      return scores.publish(registration, raw.uri("/li"), score());
    }
  }

  private ScoreOutcome publish() {
    return scores.publish(registration, platform.server.uri("/li"), score());
  }

  private Score score() {
    return new Score(
        "42",
        Optional.of(new Points(1, 2)),
        ActivityProgress.IN_PROGRESS,
        GradingProgress.FULLY_GRADED,
        Optional.empty(),
        services.clock.instant());
  }
}
