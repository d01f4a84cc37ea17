package fr.passerelle.deployment.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Crowd;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.FaultProxy;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.ToolServer;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Two hundred people at once, in the worst moments: everybody gets in, nothing stays locked. */
class CrowdIT {

  private static final int MANY = 200;

  @Test
  void aCrowdComesInAtAToolJustStartedOnItsOwnDatabase() {
    Path war = Stage.folder("crowd-war").resolve("ROOT.war");
    SurveyBeside.putInto(war);
    Map<String, String> settings =
        Map.of("PASSERELLE_RATE_LAUNCHES", "0", "PASSERELLE_WAR", war.toString());
    try (Stage stage = Stage.open("crowd", settings)) {
      Rush crowd = new Rush(stage, List.of(stage.server()));
      crowd.come(crowd.newcomers(MANY));
      crowd.come(inSeveralTabs(crowd.newcomers(20)));
      everybodyIsCountedOnce(stage);
    }
  }

  /** Those who answer a survey first, all at once: its totals are only made then. */
  private static void everybodyIsCountedOnce(Stage stage) {
    ResourceLink link = SurveyBeside.in(stage);
    Crowd crowd = Crowd.at(stage, link, MANY, (number, home) -> home);
    Function<Crowd.Learner, Integer> answer =
        one -> one.post(SurveyBeside.STEP + "/survey", Map.of("avis.utile", "oui"));
    assertEquals(List.of("200 200"), crowd.twice(answer, answer));

    everybodyIsAttestedOnce(crowd);

    Visitor trainer = new Visitor();
    Visitor.Page group =
        stage.tool().launch(trainer, stage.workspace(), link, stage.course().person("Formatrice"));
    String totals = trainer.open(group.address() + "/survey/avis").text();
    assertTrue(totals.contains("200 personnes ont répondu"), totals);
    assertTrue(totals.contains("Oui 200"), totals);
  }

  /** The survey was all the course: everybody asks for their attestation, twice. */
  private static void everybodyIsAttestedOnce(Crowd crowd) {
    Function<Crowd.Learner, Integer> ask =
        one -> one.beside("/attestation").post("", Map.of("name-shown", "yes"));
    assertEquals(List.of("200 200"), crowd.twice(ask, ask));
    for (Crowd.Learner one : crowd.people()) {
      String file = one.beside("/my-data").open("/export").response().body();
      assertEquals(2, file.split("\"shownName\"", -1).length, file);
    }
  }

  @Test
  void aCrowdComesInAtTwoNodesAtANewVersionAndAfterTheDatabaseWasAway() throws Exception {
    try (Database database = Database.start();
        FaultProxy line = FaultProxy.to("127.0.0.1", database.postgres().getPort())) {
      Map<String, String> settings = new HashMap<>(database.settings());
      settings.put("PASSERELLE_RATE_LAUNCHES", "0");
      settings.put("PASSERELLE_DB_URL", "jdbc:postgresql://127.0.0.1:" + line.port() + "/postgres");
      List<ToolServer> both = startBothAtOnce(settings);
      try (Sandbox workspace = Stage.newWorkspace()) {
        Tool tool = both.get(0).tool();
        Stage stage =
            new Stage(both.get(0), workspace, new Course(workspace, tool.registerWith(workspace)));
        Rush crowd = new Rush(stage, both);

        crowd.come(crowd.newcomers(MANY));
        nothingIsLeftOver(database, MANY);

        crowd.come(inSeveralTabs(crowd.newcomers(20)));
        nothingIsLeftOver(database, MANY + 20);

        both.forEach(ToolServer::kill);
        database.change("delete from training_course_file");
        again(both);
        crowd.come(crowd.newcomers(MANY));
        nothingIsLeftOver(database, 2 * MANY + 20);

        line.refuse();
        both.forEach(CrowdIT::awaitNotReady);
        line.heal();
        both.forEach(CrowdIT::awaitReadyWithinTenSeconds);

        line.silence();
        List<Integer> met = crowd.knock(crowd.newcomers(MANY / 2), CrowdIT::sayHowTheyAre);
        assertEquals(Set.of(503), Set.copyOf(met), "a calm page for everybody");
        both.forEach(CrowdIT::awaitNotReady);
        line.heal();
        both.forEach(CrowdIT::awaitReadyWithinTenSeconds);

        crowd.come(crowd.newcomers(MANY));
        nothingIsLeftOver(database, 3 * MANY + 20);
      } finally {
        both.forEach(ToolServer::close);
      }
    }
  }

  private static List<Person> inSeveralTabs(List<Person> people) {
    List<Person> clicks = new ArrayList<>();
    people.forEach(person -> clicks.addAll(Collections.nCopies(5, person)));
    Collections.shuffle(clicks, new java.util.Random(1));
    return clicks;
  }

  private static List<ToolServer> startBothAtOnce(Map<String, String> settings) {
    CompletableFuture<ToolServer> first =
        CompletableFuture.supplyAsync(() -> ToolServer.start(Stage.folder("crowd-1"), settings));
    CompletableFuture<ToolServer> second =
        CompletableFuture.supplyAsync(() -> ToolServer.start(Stage.folder("crowd-2"), settings));
    return List.of(first.join(), second.join());
  }

  private static void again(List<ToolServer> both) {
    both.stream()
        .map(server -> CompletableFuture.runAsync(server::start))
        .toList()
        .forEach(CompletableFuture::join);
  }

  /** One learner, one attempt and one score owed for each, and no session that holds anything. */
  private static void nothingIsLeftOver(Database database, long people) {
    assertEquals(people, database.count("training_learner"));
    assertEquals(people, database.count("training_attempt"));
    assertEquals(people, database.count("lti_score_outbox"));
    Eventually.get(
        "no session idle in a transaction",
        Duration.ofSeconds(10),
        () ->
            Optional.of(true)
                .filter(
                    none ->
                        database.count(
                                "pg_stat_activity where state like 'idle in transaction%'"
                                    + " and now() - state_change > interval '1 second'")
                            == 0));
  }

  /**
   * However many wait for a database that is silent, whoever asks how the node is has an answer.
   */
  private static void sayHowTheyAre(ToolServer server) {
    assertNotEquals(0, server.health(), "readiness that answers");
    assertEquals(200, server.liveness());
  }

  private static void awaitNotReady(ToolServer server) {
    Eventually.get(
        "readiness that says no",
        Duration.ofSeconds(10),
        () -> Optional.of(true).filter(down -> server.health() == 503));
  }

  private static void awaitReadyWithinTenSeconds(ToolServer server) {
    Eventually.get(
        "readiness again",
        Duration.ofSeconds(10),
        () -> Optional.of(true).filter(up -> server.health() == 200));
  }
}
