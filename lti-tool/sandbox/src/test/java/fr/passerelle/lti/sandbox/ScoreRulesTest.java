package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.workspace.Grade;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.ReceivedScore;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of Moodle 4.4, with the timestamps and the outcomes measured there. */
class ScoreRulesTest extends SandboxTest {
  private static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";

  /** Sent, received, points of 100, status, then the grade of 20 held after it. */
  private static final List<String[]> ACTIVITY_OWN =
      List.of(
          row("2026-11-24T02:37:07.228Z", "2026-11-24T03:37:07.389Z", "50", "200", "10"),
          row("2026-11-24T02:37:17.228Z", "2026-11-24T03:37:07.557Z", "60", "409", "10"),
          row("2026-11-24T03:36:07.623Z", "2026-11-24T03:37:07.707Z", "70", "409", "10"),
          row("2026-11-24T03:37:08.874Z", "2026-11-24T03:37:08.990Z", "71", "200", "14.2"),
          row("2026-11-24T03:37:09.085Z", "2026-11-24T03:37:09.193Z", "72", "200", "14.4"),
          row("2026-11-24T03:37:10.360Z", "2026-11-24T03:37:10.456Z", "73", "200", "14.6"),
          row("2026-11-25T03:37:10.575Z", "2026-11-24T03:37:10.649Z", "74", "200", "14.8"),
          row("2026-11-24T03:37:12.824Z", "2026-11-24T03:37:12.928Z", "75", "200", "15"));

  private static final List<String[]> MADE_BY_THE_TOOL =
      List.of(
          row("2026-11-24T02:37:13.006Z", "2026-11-24T03:37:13.079Z", "50", "200", "10"),
          row("2026-11-24T02:37:23.006Z", "2026-11-24T03:37:13.222Z", "60", "200", "12"),
          row("2026-11-24T03:36:13.304Z", "2026-11-24T03:37:13.392Z", "70", "200", "14"),
          row("2026-11-24T03:37:14.564Z", "2026-11-24T03:37:14.635Z", "71", "200", "14.2"),
          row("2026-11-24T03:37:14.695Z", "2026-11-24T03:37:14.765Z", "72", "409", "14.2"),
          row("2026-11-24T03:37:15.939Z", "2026-11-24T03:37:16.007Z", "73", "200", "14.6"),
          row("2026-11-25T03:37:16.074Z", "2026-11-24T03:37:16.144Z", "74", "200", "14.8"),
          row("2026-11-24T03:37:18.313Z", "2026-11-24T03:37:18.367Z", "75", "409", "14.8"));

  private static String[] row(String... cells) {
    return cells;
  }

  @Test
  void anActivitysOwnColumnComparesWithTheSecondOfReceipt() {
    setMaximum(ownColumn(), 20);
    replay(ownColumn(), ACTIVITY_OWN);
  }

  @Test
  void aColumnMadeByTheToolComparesWithTheToolsOwnTimestamp() {
    replay(toolColumn(20), MADE_BY_THE_TOOL);
  }

  private void replay(String column, List<String[]> rows) {
    for (String[] row : rows) {
      clock.set(row[1]);
      HttpResponse<String> answer = postScore(column, score("4", row[2], row[0]));
      assertEquals(Integer.parseInt(row[3]), answer.statusCode(), row[0]);
      assertEquals(Double.parseDouble(row[4]), grade(column).value().orElseThrow(), row[0]);
    }
  }

  @Test
  void anEqualSecondIsRefusedInAnActivitysOwnColumnToo() {
    clock.set("2026-11-24T03:37:07.100Z");
    postScore(ownColumn(), score("4", "50", "2026-11-24T03:37:07.050Z"));
    clock.set("2026-11-24T03:37:07.900Z");

    HttpResponse<String> refused =
        postScore(ownColumn(), score("4", "60", "2026-11-24T03:37:07.850Z"));

    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("earlier timestamp"));
    assertEquals(
        List.of(ReceivedScore.Verdict.ACCEPTED, ReceivedScore.Verdict.EARLIER_TIMESTAMP),
        sandbox.receivedScores().stream().map(ReceivedScore::verdict).toList());
  }

  @Test
  void successIsTwoHundredWithAnEmptyBody() {
    HttpResponse<String> answer = postScore(ownColumn(), score("4", "50", now()));

    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T04:37:28.420+01:00",
        "2026-11-24T04:37:28+0100",
        "2026-11-24T03:37:30.123456789Z",
        "2026-11-24T03:37:32.673",
        "2026-11-24T03:37:34Z"
      })
  void takesTimestamps(String timestamp) {
    assertEquals(200, postScore(ownColumn(), score("4", "61", timestamp)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1795491537", "\"yesterday\"", "\"1795491537\"", "null"})
  void refusesTimestamps(String timestamp) {
    String json = score("4", "50", "T").replace("\"T\"", timestamp);

    assertEquals(400, postScore(ownColumn(), json).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"120, 20", "-5, 0", "0, 0", "33.335, 6.667", "'\"70\"', 14"})
  void clipsAndRescales(String given, double held) {
    setMaximum(ownColumn(), 20);

    assertEquals(200, postScore(ownColumn(), score("4", given, now())).statusCode());
    assertEquals(held, grade(ownColumn()).value().orElseThrow());
  }

  @Test
  void aMaximumOfZeroMeansTheColumnsScale() {
    String json = score("4", "5", now()).replace("\"scoreMaximum\":100", "\"scoreMaximum\":0");
    setMaximum(ownColumn(), 20);

    assertEquals(200, postScore(ownColumn(), json).statusCode());
    assertEquals(5, grade(ownColumn()).value().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"userId", "scoreMaximum", "activityProgress", "gradingProgress", "timestamp"})
  void refusesAScoreThatLacks(String field) {
    String json = score("4", "50", now()).replace("\"" + field + "\"", "\"x\"");

    HttpResponse<String> refused = postScore(ownColumn(), json);

    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("Incorrect score received"));
  }

  @Test
  void takesAnyActivityProgress() {
    String json = score("4", "77", now()).replace("Completed", "Bogus");

    assertEquals(200, postScore(ownColumn(), json).statusCode());
    assertEquals(77, grade(ownColumn()).value().orElseThrow());
  }

  @Test
  void aScoreThatIsNotFullyGradedErasesTheGrade() {
    postScore(ownColumn(), score("4", "50", now()));
    String pending = later("4", "45").replace("FullyGraded", "Pending");

    assertEquals(200, postScore(ownColumn(), pending).statusCode());
    assertEquals(Optional.empty(), grade(ownColumn()).value());

    assertEquals(200, postScore(ownColumn(), later("4", "46")).statusCode());
    assertEquals(46, grade(ownColumn()).value().orElseThrow());
  }

  @Test
  void aScoreWithoutPointsErasesTheGrade() {
    postScore(ownColumn(), score("4", "50", now()));
    String none = later("4", "0").replace("\"scoreGiven\":0,\"scoreMaximum\":100,", "");

    assertEquals(200, postScore(ownColumn(), none).statusCode());
    assertEquals(Optional.empty(), grade(ownColumn()).value());
  }

  @Test
  void runningProgressIsAGradeWhenFullyGraded() {
    String running = score("4", "40", now()).replace("Completed", "InProgress");

    postScore(ownColumn(), running);

    assertEquals(40, grade(ownColumn()).value().orElseThrow());
    assertEquals("InProgress", grade(ownColumn()).activityProgress());
  }

  @Test
  void aScoreWithoutCommentErasesTheComment() {
    String comment = "\"comment\":\"à mi-chemin <b>x</b>\\n2e ligne\",\"userId\"";
    postScore(ownColumn(), score("4", "40", now()).replace("\"userId\"", comment));
    assertEquals("à mi-chemin <b>x</b>\n2e ligne", grade(ownColumn()).comment());

    postScore(ownColumn(), later("4", "41"));

    assertEquals("", grade(ownColumn()).comment());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "2", "99999", "108"})
  void refusesWhoIsNotGradable(String trainerAdministratorUnknownOrInactive) {
    HttpResponse<String> refused =
        postScore(ownColumn(), score(trainerAdministratorUnknownOrInactive, "50", now()));

    assertEquals(400, refused.statusCode());
    assertTrue(TinyTool.object(refused).get("error").toString().contains("not gradable"));
    assertEquals(List.of(), sandbox.receivedScores());
  }

  @Test
  void takesAMemberWhomThePageDoesNotShow() {
    assertEquals(200, postScore(ownColumn(), score("101", "50", now())).statusCode());
  }

  @Test
  void aRefusalOfJsonWithLineBreaksGoesOutAsTwoHundredWithAnEmptyList() {
    String broken = score("3", "50", now()).replace(",", ",\n");

    HttpResponse<String> answer = postScore(ownColumn(), broken);

    assertEquals(200, answer.statusCode());
    assertEquals("[]", answer.body());
  }

  @Test
  void aGoodScoreMayHoldLineBreaks() {
    HttpResponse<String> answer =
        postScore(ownColumn(), score("4", "50", now()).replace(",", ",\n"));

    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  @Test
  void refusesAnotherContentType() {
    String address = ownColumn().replace("?", "/scores?");

    assertEquals(
        400, send("POST", address, "application/json", score("4", "50", now())).statusCode());
  }

  @Test
  void refusesAnotherToolsColumn() {
    Registration other = tool.registered();
    LineItem theirs = sandbox.gradebook().columnOf(sandbox.links().of(other).get(0)).orElseThrow();
    String address = sandbox.site().lineItem("2", theirs);
    String disguised = address.replace("type_id=2", "type_id=1");

    assertEquals(403, postScore(address, score("4", "50", now())).statusCode());
    assertEquals(403, postScore(disguised, score("4", "50", now())).statusCode());
  }

  @Test
  void refusesATokenWithoutTheScoreScope() {
    String token = tool.token(registration, clock.instant(), Set.of(Scopes.LINE_ITEM));
    String address = ownColumn().replace("?", "/scores?");

    HttpResponse<String> refused =
        send("POST", address, TinyTool.SCORE, score("4", "50", now()), token);

    assertEquals(403, refused.statusCode());
  }

  @Test
  void refusesWithoutAToken() {
    String address = ownColumn().replace("?", "/scores?");

    HttpResponse<String> refused =
        send("POST", address, TinyTool.SCORE, score("4", "50", now()), "invented");

    assertEquals(401, refused.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "null", "{\"userId\":{}}", "\"a\""})
  void refusesWhatIsNoScore(String body) {
    assertEquals(400, postScore(ownColumn(), body).statusCode());
  }

  private String toolColumn(double maximum) {
    String json = "{\"label\":\"Défi\",\"scoreMaximum\":" + maximum + "}";
    return TinyTool.object(send("POST", columns(), LINE_ITEM, json)).get("id").toString();
  }

  private void setMaximum(String column, double maximum) {
    String json = "{\"label\":\"Parcours\",\"scoreMaximum\":" + maximum + "}";
    assertEquals(200, send("PUT", column, LINE_ITEM, json).statusCode());
  }

  private Grade grade(String column) {
    String id = column.replaceAll(".*/lineitems/(\\d+)/.*", "$1");
    return sandbox.gradebook().grade(id, "4").orElseThrow();
  }

  private String now() {
    return clock.instant().toString();
  }

  /** A score one second later. */
  private String later(String user, String given) {
    clock.advance(Duration.ofSeconds(1));
    return score(user, given, now());
  }

  private static String score(String user, String given, String timestamp) {
    return ("{\"userId\":\"" + user + "\",\"scoreGiven\":" + given + ",\"scoreMaximum\":100,")
        + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
        + ("\"timestamp\":\"" + timestamp + "\"}");
  }
}
