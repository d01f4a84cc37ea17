package fr.passerelle.deployment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.FrameWithoutCookies;
import fr.passerelle.deployment.testing.GradebookDesk;
import fr.passerelle.deployment.testing.HeldRow;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.ToolServer;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Grade;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ReceivedScore;
import fr.passerelle.lti.sandbox.workspace.ReceivedScore.Verdict;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same WAR on PostgreSQL, by environment variables alone: two servers on one database, as one
 * tool behind one address. They live in different time zones, which must make no difference.
 */
class PostgresIT {

  private static final double ONE_STEP = Course.STEP;
  private static final List<String> PAGES =
      List.of(
          "trois-familles-d-outils",
          "les-questions-a-poser",
          "l-arbre-de-decision",
          "a-qui-demander");

  private static Stage stage;

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final ToolServer first = servers.first();
  private final ToolServer second = servers.second();

  @BeforeAll
  static void openAWorkspace() {
    stage = TwoServers.shared().stage();
  }

  @AfterAll
  static void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void aTeachersStepsReachTheGradebook() {
    Person teacher = newcomer();
    Visitor browser = new Visitor();
    URI home = launch(browser, teacher).address();
    PAGES.forEach(page -> read(browser, home, page));

    Grade grade = stage.course().awaitGrade(stage.course().teachersCourse(), teacher, 4 * ONE_STEP);
    assertEquals("InProgress", grade.activityProgress());

    Visitor.Page question = browser.open(home + "/choisir-un-outil/huit-situations");
    Visitor.Page corrected = browser.answer(question, "form[action*=/answers/]");
    assertTrue(corrected.document().select(".pl-verdict").hasText(), corrected.text());
  }

  @Test
  void aParentsStepReachesTheGradebook() {
    Person parent = newcomer();
    Visitor browser = new Visitor();
    Visitor.Page asked =
        first.tool().launch(browser, stage.workspace(), stage.course().parentsGuide(), parent);
    Visitor.Page step = browser.answer(asked, "form[action$=/done]");
    browser.answer(step, "form[action$=/done]");

    Grade grade =
        Eventually.get(
            "a grade for " + parent.name(),
            () ->
                stage
                    .course()
                    .grade(stage.course().parentsGuide(), parent)
                    .filter(g -> g.value().orElse(0.0) > 0));
    assertEquals("InProgress", grade.activityProgress());
  }

  @Test
  void everyModuleGetsItsColumnAndGoesWithoutAgain() {
    GradebookDesk desk = new GradebookDesk(first.tool(), stage.course());
    Person teacher = newcomer();
    desk.learn(new Visitor(), teacher);
    Visitor trainer = new Visitor();

    Visitor.Page page = desk.spread(trainer);
    desk.awaitGrade(
        desk.column(GradebookDesk.FIRST_MODULE), teacher, GradebookDesk.FIRST_PAGE_OF_THE_MODULE);
    stage.workspace().removeColumn(desk.column(GradebookDesk.FIRST_MODULE));
    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "MODULES"));
    desk.awaitGrade(
        desk.column(GradebookDesk.FIRST_MODULE), teacher, GradebookDesk.FIRST_PAGE_OF_THE_MODULE);
    Visitor.Page held = trainer.open(page.form("a[href$=/results]").absUrl("href"));
    assertTrue(held.text().contains("Pareil"), held.text());

    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "COURSE"));
    assertEquals(Course.MODULES.size(), desk.made().size());
  }

  /** A full disk and a standby that is read only look the same from here. */
  @Test
  void isNotReadyWhileNothingCanBeWrittenAndServesAllTheSame() throws Exception {
    assertTrue(first.isReady());
    try (HeldRow pulse = new HeldRow(database, "select id from lti_pulse")) {
      Eventually.get("both not ready", () -> holds(!first.isReady() && !second.isReady()));
      Person teacher = newcomer();
      Visitor browser = new Visitor();
      read(browser, launch(browser, teacher).address(), PAGES.get(0));
      stage.course().awaitGrade(stage.course().teachersCourse(), teacher, ONE_STEP);
    }
    Eventually.get("both ready again", () -> holds(first.isReady() && second.isReady()));
  }

  @Test
  void anOperatorReadsWhatWaitsAndHowEveryLoopIs() {
    long waiting = 40_000_000; // above every number that the tool's sequences give
    database.change(
        """
        insert into lti_score_outbox (id, registration_id, line_item, user_id, score_given,
          score_maximum, activity_progress, revision, state, attempts, due_at)
        values (%d, %d, 'https://a.example/li', 'late', 1, 1, 'IN_PROGRESS', 1, 'PENDING', 0,
          '2099-01-01')"""
            .formatted(waiting, servers.registrationOf(stage.course())));
    String status = first.tool().operator("status");
    database.change("delete from lti_score_outbox where id = " + waiting);
    assertTrue(status.contains("database written: "), status);
    assertTrue(status.matches("(?s).*scores waiting: [1-9].*oldest due: 20.*"), status);
    assertTrue(status.contains("ahead of the database's clock: 0 s"), status);
    for (String loop : List.of("scores", "rosters", "columns", "housekeeping", "forgetting")) {
      assertTrue(status.contains("loop " + loop + ": last round ended before "), status);
    }
  }

  /** It could serve pages, and sign nothing: no score would ever leave through it. */
  @Test
  void aNodeWithAnotherSecretDoesNotStartAndSaysWhy() {
    Visitor browser = new Visitor();
    Person teacher = newcomer();
    read(browser, launch(browser, teacher).address(), PAGES.get(0));
    stage.course().awaitGrade(stage.course().teachersCourse(), teacher, ONE_STEP); // signed for
    Map<String, String> settings = servers.settingsOfAnother();
    settings.put("PASSERELLE_SECRET", "YW5vdGhlci1zZWNyZXQtYW5vdGhlci1zZWNyZXQtMzI=");
    AssertionError ended =
        assertThrows(
            AssertionError.class, () -> ToolServer.start(Stage.folder("another-secret"), settings));
    assertTrue(
        ended.getMessage().contains("The application did not start: ")
            && ended.getMessage().contains("is not the one that sealed the keys"),
        ended.getMessage());
  }

  private static Optional<Boolean> holds(boolean fact) {
    return Optional.of(true).filter(is -> fact);
  }

  @Test
  void momentsAreKeptAsTheyWere() throws SQLException {
    Person teacher = newcomer();
    Instant before = Instant.now();
    Visitor browser = new Visitor();
    read(browser, launch(browser, teacher).address(), PAGES.get(0));
    stage.course().awaitGrade(stage.course().teachersCourse(), teacher, ONE_STEP);
    allDelivered();
    Instant after = Instant.now();

    for (String column : List.of("due_at", "delivered_at", "last_timestamp")) {
      Instant moment =
          moment("select " + column + " from lti_score_outbox where user_id = ?", teacher);
      assertFalse(moment.isBefore(before.minusSeconds(1)), column + " " + moment + " " + before);
      assertFalse(moment.isAfter(after), column + " " + moment + " " + after);
    }
    Instant seen = moment("select first_seen from training_learner where subject = ?", teacher);
    assertFalse(seen.isBefore(before) || seen.isAfter(after), seen.toString());
  }

  @Test
  void aLaunchBegunOnOneServerIsCompletedOnTheOther() {
    Person teacher = newcomer();
    Visitor browser = new Visitor();
    LoginInitiation login = stage.workspace().launch(stage.course().teachersCourse(), teacher);
    String workspace = stage.workspace().url().toString();
    Map<String, String> fields =
        browser
            .postAndStop(login.action(), login.parameters(), workspace)
            .hidden("form[data-auto-submit]");

    Visitor.Page home =
        browser.post(URI.create(second.tool().url() + "/lti/launch"), fields, workspace);
    assertEquals(200, home.status(), home.text());
    assertEquals(second.tool().url().getPort(), home.address().getPort());
    assertTrue(home.text().contains("0 étape"), home.text());

    Visitor.Page again =
        browser.post(URI.create(first.tool().url() + "/lti/launch"), fields, workspace);
    assertEquals(403, again.status(), "used up on both");
  }

  @Test
  void aLaunchThatOneServerOffersAWindowIsTakenAtTheOtherAndOnce() {
    FrameWithoutCookies frame = FrameWithoutCookies.of(stage);
    Visitor.Page handoff = frame.handoff(frame.login(newcomer()));

    Visitor window = new Visitor();
    Visitor.Page home = take(window, second, handoff);
    assertEquals(200, home.status(), home.text());
    assertEquals(second.tool().url().getPort(), home.address().getPort());
    assertEquals(403, take(window, first, handoff).status(), "used up on both");
  }

  @Test
  void aLaunchThatNoWindowTakesInTimeIsNotTaken() throws SQLException {
    FrameWithoutCookies frame = FrameWithoutCookies.of(stage);
    Visitor.Page handoff = frame.handoff(frame.login(newcomer()));
    Visitor.Page late = frame.handoff(frame.login(newcomer()));
    database.change("update lti_handoff set expires_at = expires_at - interval '9 minutes'");
    assertEquals(200, take(new Visitor(), first, handoff).status());

    database.change("update lti_handoff set expires_at = expires_at - interval '1 minute'");

    assertEquals(403, take(new Visitor(), first, late).status());
  }

  @Test
  void progressMadeOnOneServerIsSeenOnTheOther() {
    Visitor browser = new Visitor();
    URI home = launch(browser, newcomer()).address();
    read(browser, home, PAGES.get(0));

    assertTrue(
        browser
            .open(servers.onSecond(home))
            .text()
            .contains("1 étape terminée sur " + Course.STEPS));
    read(browser, servers.onSecond(home), PAGES.get(1));
    assertTrue(browser.open(home).text().contains("2 étapes terminées sur " + Course.STEPS));
  }

  @Test
  void everyScoreIsDeliveredOnce() throws SQLException {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Person teacher = newcomer();
      people.add(teacher);
      Visitor browser = new Visitor();
      URI home = launch(browser, teacher).address();
      for (String page : PAGES) {
        read(browser, PAGES.indexOf(page) % 2 == 0 ? home : servers.onSecond(home), page);
      }
    }

    for (Person teacher : people) {
      stage.course().awaitGrade(stage.course().teachersCourse(), teacher, 4 * ONE_STEP);
    }
    allDelivered();
    for (Person teacher : people) {
      List<Double> taken =
          stage.workspace().receivedScores().stream()
              .filter(score -> score.verdict() == Verdict.ACCEPTED)
              .map(ReceivedScore::score)
              .filter(score -> score.userId().equals(teacher.id()))
              .map(score -> score.given().orElseThrow())
              .toList();
      assertEquals(new HashSet<>(taken).size(), taken.size(), "twice the same: " + taken);
      assertEquals(taken.stream().sorted().toList(), taken, "an older one after a newer");
    }
  }

  /** As a full disk or a standby: it answers, and keeps nothing. */
  @Test
  void aDatabaseThatIsReadOnlyForAWhileSaysSoAndIsWellAgainByItself() {
    Visitor browser = new Visitor();
    URI home = launch(browser, newcomer()).address();
    newSessionsMayWrite(false);
    Eventually.get("both not ready", () -> holds(!first.isReady() && !second.isReady()));

    URI done = URI.create(home + "/choisir-un-outil/" + PAGES.get(0) + "/done");
    Visitor.Page refused = browser.post(done, Map.of(), first.tool().url().toString());

    assertEquals(503, refused.status(), refused.text());
    assertTrue(refused.text().contains("n’a pas pu enregistrer"), refused.text());
    assertEquals(200, first.liveness());

    newSessionsMayWrite(true);
    Eventually.get("both ready again", () -> holds(first.isReady() && second.isReady()));
    read(browser, home, PAGES.get(0));
  }

  private void newSessionsMayWrite(boolean may) {
    String own = "set default_transaction_read_only = off";
    if (may) {
      database.change(own, "alter database postgres reset default_transaction_read_only");
    } else {
      database.change(
          "alter database postgres set default_transaction_read_only = on",
          "do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity"
              + " where pid <> pg_backend_pid() and backend_type = 'client backend'; end $$");
    }
  }

  private static Person newcomer() {
    return stage.newcomer("Paul", "Enseignant", Role.LEARNER);
  }

  private Visitor.Page launch(Visitor browser, Person person) {
    return first.tool().launch(browser, stage.workspace(), stage.course().teachersCourse(), person);
  }

  /** « J'ai lu » at this server; behind one address, the browser's origin is always the first's. */
  private void read(Visitor browser, URI home, String page) {
    URI done = URI.create(home + "/choisir-un-outil/" + page + "/done");
    Visitor.Page next = browser.post(done, Map.of(), first.tool().url().toString());
    assertEquals(200, next.status(), next.text());
  }

  /** Takes an offered launch at this server; our pages' origin is always the first's. */
  private Visitor.Page take(Visitor window, ToolServer server, Visitor.Page handoff) {
    URI action = URI.create(server.tool().url() + "/lti/handoff");
    Map<String, String> fields = handoff.hidden(FrameWithoutCookies.HANDOFF);
    return window.post(action, fields, first.tool().url().toString());
  }

  private void allDelivered() {
    Eventually.get(
        "everything delivered",
        () ->
            database.count(
                        "lti_score_outbox where state <> 'DELIVERED' and registration_id = "
                            + servers.registrationOf(stage.course()))
                    == 0
                ? Optional.of(true)
                : Optional.empty());
  }

  private Instant moment(String query, Person person) throws SQLException {
    try (Connection connection = database.connect();
        var statement = connection.prepareStatement(query)) {
      statement.setString(1, person.id());
      try (ResultSet rows = statement.executeQuery()) {
        assertTrue(rows.next(), query);
        return rows.getObject(1, OffsetDateTime.class).toInstant();
      }
    }
  }
}
