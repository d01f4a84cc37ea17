package fr.passerelle.deployment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.ArchivedSurvey;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Crowd;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two servers on one PostgreSQL that are killed at once, with scores that could not be sent and a
 * list half read, and started again.
 */
class KilledTogetherIT {

  private static final double ONE_STEP = Course.STEP;
  private static final int MANY = 80;

  private static final TwoServers SERVERS = TwoServers.shared();
  private static final Visitor LEARNER = new Visitor();
  private static final Visitor TRAINER = new Visitor();

  /** Whose scores cannot be sent. */
  private static Stage down;

  /** Whose list takes a minute a page. */
  private static Stage slow;

  /** Who are asked at the end of a course, all at once. */
  private static Stage asked;

  private static Crowd crowd;
  private static Person karim;
  private static URI home;
  private static URI group;

  @BeforeAll
  static void killBothInTheMiddle() {
    asked = SERVERS.stage();
    crowd = manyAtASurvey();
    down = SERVERS.stage();
    slow = SERVERS.stage();
    karim = down.course().person("Lefèvre");
    home = launch(down, LEARNER, karim);
    down.workspace().faults().switchOn(Fault.DOWN);
    read(home, "trois-familles-d-outils");
    read(SERVERS.onSecond(home), "les-questions-a-poser");
    slow.workspace().faults().delay(Duration.ofSeconds(60));
    slow.workspace().faults().switchOn(Fault.SLOW);
    group = launch(slow, TRAINER, slow.course().person("Formatrice"));
    Eventually.get(
        "a reader",
        () -> Optional.of(1).filter(yes -> SERVERS.count(list() + " and revision = 1") == 1));
    assertTrue(TRAINER.open(group).text().contains("en cours de lecture"));

    CompletableFuture<?> answers = theyAnswer();
    SERVERS.killBoth();
    answers.join();
    down.workspace().faults().switchOff(Fault.DOWN);
    slow.workspace().faults().switchOff(Fault.SLOW);
    SERVERS.startBoth();
  }

  private static Crowd manyAtASurvey() {
    Crowd many =
        Crowd.at(
            asked,
            asked.course().teachersCourse(),
            MANY,
            (number, there) -> number % 2 == 0 ? there : SERVERS.onSecond(there));
    ArchivedSurvey.followedBy(
        SERVERS.database(), "registration_id = " + SERVERS.registrationOf(asked.course()));
    many.all(one -> one.post("/mes-habitudes/bienvenue/done", Map.of()));
    return many;
  }

  /** All at once; until one of them is counted. */
  private static CompletableFuture<?> theyAnswer() {
    CompletableFuture<?> answers =
        CompletableFuture.supplyAsync(() -> crowd.all(KilledTogetherIT::answersUnlessItEnds));
    Eventually.get("a first answer", () -> Optional.of(1).filter(yes -> counted() > 0));
    return answers;
  }

  private static int answersUnlessItEnds(Crowd.Learner one) {
    try {
      return one.post(
          "/" + ArchivedSurvey.STEP + "/survey",
          Map.of("mes-reperes.utile", "oui", "mes-reperes.transposable", "oui"));
    } catch (UncheckedIOException ended) {
      return 0;
    }
  }

  private static long counted() {
    return SERVERS.number(
        "select coalesce(sum(answered), 0) from training_survey_box where registration_id = "
            + SERVERS.registrationOf(asked.course()));
  }

  @AfterAll
  static void closeTheWorkspaces() {
    asked.closeWorkspace();
    down.closeWorkspace();
    slow.closeWorkspace();
  }

  @Test
  void twoKilledServersHaveLostNothing() {
    down.course().awaitGrade(down.course().teachersCourse(), karim, 2 * ONE_STEP);
    assertTrue(LEARNER.open(home).text().contains("2 étapes terminées sur " + Course.STEPS));
  }

  /** Whoever is told that they have answered is counted, and nobody else. */
  @Test
  void answersThatWereCutShortAreNeitherLostNorCountedTwice() {
    String answered =
        "training_activity_result where activity_id = '"
            + ArchivedSurvey.ACTIVITY
            + "' and attempt_id in (select id from training_attempt where registration_id = "
            + SERVERS.registrationOf(asked.course())
            + ")";
    assertEquals(SERVERS.count(answered), counted());

    assertEquals(List.of(200), crowd.all(KilledTogetherIT::answersUnlessItEnds));
    assertEquals(MANY, SERVERS.count(answered));
    assertEquals(MANY, counted());
  }

  @Test
  void aListWhoseReaderIsKilledIsReadByAnother() {
    Eventually.get(
        "the list",
        () ->
            Optional.of(TRAINER.open(group))
                .filter(page -> page.text().contains("118 personnes inscrites")));
    assertTrue(SERVERS.number("select revision from " + list()) > 1, "read by another reader");
  }

  /** What it had deployed before, a killed server would deploy once more. */
  @Test
  void eachIsDeployedOncePerStart() {
    assertEquals(SERVERS.first().starts(), SERVERS.first().deployments());
    assertEquals(SERVERS.second().starts(), SERVERS.second().deployments());
  }

  private static URI launch(Stage stage, Visitor visitor, Person person) {
    return SERVERS
        .tool()
        .launch(visitor, stage.workspace(), stage.course().teachersCourse(), person)
        .address();
  }

  /** « J'ai lu » at this server; behind one address, the browser's origin is always the first's. */
  private static void read(URI home, String page) {
    URI done = URI.create(home + "/choisir-un-outil/" + page + "/done");
    assertEquals(200, LEARNER.post(done, Map.of(), SERVERS.origin()).status());
  }

  private static String list() {
    return "lti_roster where registration_id = " + SERVERS.registrationOf(slow.course());
  }
}
