package fr.passerelle.deployment.activity;

import static fr.passerelle.deployment.testing.Said.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * « Une photo publiée trop tôt », played on two servers by people who also send what they may not.
 */
class ScenarioIT {

  private static final String MODULE = "/images-voix-textes";
  private static final String CHOOSE = "form[action$=/walk/choice]";

  /** What leads to « Une page tournée un peu vite ». */
  private static final List<String> TO_AN_ENDING = List.of("retirer", "tout-suivre", "bref");

  private static TwoServers servers;
  private static Stage stage;

  private final Visitor browser = new Visitor();
  private Person person;
  private URI home;
  private URI scenario;

  @BeforeAll
  static void openAWorkspace() {
    servers = TwoServers.shared();
    stage = servers.stage();
  }

  @AfterAll
  static void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @BeforeEach
  void somebodyComesToTheScenario() {
    person = stage.newcomer("Maud", "Enseignante", Role.LEARNER);
    home = launch(browser, person);
    Visitor.Page page = browser.open(home + MODULE + "/le-droit-a-l-image");
    scenario = browser.submit(page, "form[action$=/done]", Map.of()).address();
  }

  @Test
  void whatIsChosenOnOneDeviceIsThereOnAnother() {
    choose("demander");

    Visitor elsewhere = new Visitor();
    URI again = launch(elsewhere, person);
    assertSays("Samedi, 10 h 25", elsewhere.open(servers.onSecond(URI.create(again + path()))));
    assertSays("Une photo publiée trop tôt", elsewhere.open(again));

    back(elsewhere, elsewhere.open(again + path()));
    assertSays("Samedi, 9 h 10", browser.open(scenario));
  }

  @Test
  void aFormFromAnotherPlaceChangesNothingAndSaysWhy() {
    Visitor.Page first = browser.open(scenario);
    assertRefused(422, "Choisissez ce que vous faites", submit(first, ""));
    assertRefused(422, "n’existe pas dans cette scène", submit(first, "insister"));
    assertRefused(422, "n’existe pas dans cette scène", submit(first, "a".repeat(9000)));
    assertEquals(0, kept("attempt_id = " + attempt()));

    choose("demander");
    assertRefused(409, "déjà enregistré", submit(first, "demander"));
    assertRefused(409, "où vous n’êtes plus", submit(first, "flouter"));
    assertRefused(409, "où vous n’êtes plus", back(browser, first));
    assertEquals("demander", choices());
    assertSays("Samedi, 10 h 25", browser.open(scenario));
  }

  @Test
  void whoIsNoneOfItsLearnersChangesNothing() {
    Visitor stranger = new Visitor();
    launch(stranger, stage.newcomer("Noé", "Enseignant", Role.LEARNER));

    Visitor.Page refused =
        stranger.post(
            URI.create(scenario + "/walk/choice"),
            Map.of("place", "0.samedi-matin", "choice", "retirer"),
            servers.origin());

    assertTrue(refused.status() >= 400 && refused.status() < 500, refused.text());
    assertEquals(0, kept("attempt_id = " + attempt()));
  }

  @Test
  void whoComesTooEarlyChangesNothing() {
    Visitor early = new Visitor();
    Person newcomer = stage.newcomer("Lise", "Enseignante", Role.LEARNER);
    URI here = launch(early, newcomer);

    Visitor.Page refused =
        early.post(
            URI.create(here + path() + "/walk/choice"),
            Map.of("place", "0.samedi-matin", "choice", "retirer"),
            servers.origin());

    assertEquals(409, refused.status());
    assertSays("Pas encore", refused);
  }

  @Test
  void manyClicksAtOnceAreOneStep() {
    Visitor.Page first = browser.open(scenario);
    List<CompletableFuture<Integer>> clicks =
        IntStream.range(0, 24)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> click(first, i % 2 == 0)))
            .toList();
    List<Integer> statuses = clicks.stream().map(CompletableFuture::join).toList();

    assertEquals(1, statuses.stream().filter(status -> status == 200).count(), "" + statuses);
    assertEquals(23, statuses.stream().filter(status -> status == 409).count(), "" + statuses);
    assertEquals("retirer", choices());
  }

  /** The one that is taken leads on, and ends with the next scene. */
  private int click(Visitor.Page page, boolean onFirst) {
    Map<String, String> form = new HashMap<>(page.hidden(CHOOSE));
    form.put("choice", "retirer");
    URI here = onFirst ? scenario : servers.onSecond(scenario);
    return browser.post(URI.create(here + "/walk/choice"), form, servers.origin()).status();
  }

  @Test
  void anEndingIsDoneScoredSeenAndTakenAwayAndTheWayIsItsOwnersAlone() {
    TO_AN_ENDING.forEach(this::choose);
    Visitor.Page end = browser.open(scenario);
    assertSays("Une page tournée un peu vite", end);
    assertSays("1 fin atteinte sur 6", end);
    Course course = stage.course();
    course.awaitGrade(course.teachersCourse(), person, 2 * Course.STEP);

    Visitor trainer = new Visitor();
    URI group = launch(trainer, course.person("Formatrice"));
    Visitor.Page work = trainer.open(group + "/" + attempt());
    assertSays("Fin atteinte", work);
    assertSays("Une page tournée un peu vite", work);
    assertFalse(work.text().contains("bonne journée"), work.text());

    String file = browser.open(address("/my-data/export")).response().body();
    assertTrue(file.contains("\"scenarios\"") && file.contains("\"tout-suivre\""), file);
    assertSays("3 choix dans un scénario, 1 fin atteinte", browser.open(address("/my-data")));

    back(browser, end);
    assertSays("Que dire à la famille", browser.open(scenario));
    choose("complet");
    choose("changer");
    assertSays("2 fins atteintes sur 6", browser.open(scenario));
  }

  @Test
  void aPageAsksTheDatabaseTheSameHoweverLongTheWay() {
    long few = asked();
    TO_AN_ENDING.forEach(this::choose);
    assertEquals(few, asked());
  }

  private long asked() {
    return LongStream.generate(this::askedOnce).limit(4).min().orElseThrow();
  }

  private long askedOnce() {
    long before = servers.now();
    browser.open(scenario);
    return servers.sentBy(TwoServers.FIRST, before).stream()
        .filter(line -> line.matches("(?i).*execute .*training_(?!gradebook).*"))
        .filter(line -> !line.matches("(?i).*(leased_until|due_at <=|delete from).*"))
        .count();
  }

  private static URI launch(Visitor visitor, Person who) {
    Course course = stage.course();
    return stage.tool().launch(visitor, course.workspace(), course.teachersCourse(), who).address();
  }

  private static String path() {
    return MODULE + "/une-photo-publiee-trop-tot";
  }

  private void choose(String choice) {
    Visitor.Page next = submit(browser.open(scenario), choice);
    assertEquals(200, next.status(), next.text());
  }

  private Visitor.Page submit(Visitor.Page page, String choice) {
    return browser.submit(page, CHOOSE, choice.isEmpty() ? Map.of() : Map.of("choice", choice));
  }

  private static Visitor.Page back(Visitor visitor, Visitor.Page page) {
    String form = page.document().selectFirst(CHOOSE) == null ? "form[action$=/walk/back]" : CHOOSE;
    URI here = URI.create(page.address().toString().replaceAll("/walk/.*", "") + "/walk/back");
    return visitor.post(here, page.hidden(form), servers.origin());
  }

  private String address(String page) {
    return home.toString().replaceAll("/course.*", page);
  }

  private long attempt() {
    return servers.attemptOf(stage.course(), person);
  }

  private String choices() {
    return servers
        .database()
        .text("select choices from training_scenario_walk where attempt_id = " + attempt());
  }

  private static long kept(String which) {
    return servers.count("training_scenario_walk where " + which);
  }

  private static void assertRefused(int status, String why, Visitor.Page page) {
    assertEquals(status, page.status(), page.text());
    assertSays(why, page);
  }
}
