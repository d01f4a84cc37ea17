package fr.passerelle.deployment.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The promise of docs/adr/0055: a kind of activity is one room. This one lives in a jar of its own
 * with its page, its form, its words, its table and a course; it is played, scored, resumed, seen,
 * told, taken away and erased, and when the jar is taken out, attempts go on without it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PromiseIT {

  private static final Path FOLDER = Stage.folder("room-war");
  private static final Path WAR = FOLDER.resolve("ROOT.war");
  private static final String ECHO = "form[action$=/echo]";

  private static Database database;
  private static Stage stage;
  private static Course course;
  private static ResourceLink link;
  private static Person alma;
  private static Person basile;
  private static final Visitor ALMA = new Visitor();
  private static final Visitor BASILE = new Visitor();
  private static Visitor.Page home;

  @BeforeAll
  static void aProgramWithAJarBesideIt() {
    JarBeside.putInto(WAR);
    database = Database.start();
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("PASSERELLE_WAR", WAR.toString());
    stage = Stage.open("room", settings);
    course = stage.course();
    link =
        stage
            .workspace()
            .place(
                course.registration(),
                new NewLink(
                    "Une promesse",
                    "",
                    stage.tool().url(),
                    Map.of("content", "parcours:promesse"),
                    Optional.of(NewColumn.OF_100)));
    alma = stage.newcomer("Alma", "Enseignante", Role.LEARNER);
    basile = stage.newcomer("Basile", "Enseignant", Role.LEARNER);
  }

  @AfterAll
  static void end() {
    stage.close();
    database.close();
  }

  /** One story: what a step of it says is true only after those before. */
  @Test
  @Order(1)
  void aKindInAJarOfItsOwnNeedsNothingElse() {
    itsCourseIsOfferedAndShowsWhatIsInIt();
    aFormThatDoesNotFitIsShownAgainAndChangesNothing();
    itIsPlayedAndItsScoreReachesTheWorkspace();
    whoeverComesBackFindsTheirWords();
    theTrainerSeesTheGroupAndThePersonsWork();
    itIsToldInWhoSeesWhatAndTakenAway();
    itIsErasedWithThePerson();
  }

  private static void itsCourseIsOfferedAndShowsWhatIsInIt() {
    home = launch(ALMA, alma);
    assertSays("Dire bonjour", home);

    Visitor.Page page = ALMA.open(home.form(".pl-resume a.btn-primary").absUrl("href"));
    assertSays("Répétez « bonjour »", page);
    assertSays("Les échos", page);
  }

  private static void aFormThatDoesNotFitIsShownAgainAndChangesNothing() {
    Visitor.Page again = ALMA.submit(activity("bonjour"), ECHO, Map.of("word", " "));
    assertEquals(422, again.status());
    assertSays("Répétez", again);

    Visitor.Page early = ALMA.open(activity("bonjour").address().resolve("bonsoir"));
    assertEquals(409, early.status());
    assertEquals(0, database.count("echo_said"));
  }

  private static void itIsPlayedAndItsScoreReachesTheWorkspace() {
    Visitor.Page next = ALMA.submit(activity("bonjour"), ECHO, Map.of("word", "Bonjour"));
    assertSays("Répétez « bonsoir »", next);
    course.awaitGrade(link, alma, 33.33);

    ALMA.submit(next, ECHO, Map.of("word", "au revoir"));
    course.awaitGrade(link, alma, 50);
  }

  private static void whoeverComesBackFindsTheirWords() {
    Visitor.Page again = launch(ALMA, alma);
    Visitor.Page said = ALMA.open(again.address() + "/echos/bonsoir");
    assertEquals("au revoir", said.form("#word").val());
    home = again;
  }

  private static void theTrainerSeesTheGroupAndThePersonsWork() {
    Visitor trainer = new Visitor();
    Visitor.Page group = launch(trainer, course.person("Formatrice"));
    assertSays(alma.familyName(), group);

    Visitor.Page work = trainer.open(group.address() + "/" + attemptOf(alma));
    assertSays("A dit « au revoir »", work);
  }

  private static void itIsToldInWhoSeesWhatAndTakenAway() {
    assertSays("Les mots que vous avez répétés", ALMA.open(address("/who-sees-what")));

    Visitor.Page data = ALMA.open(address("/my-data"));
    assertSays("2 mots répétés", data);
    String file = ALMA.open(address("/my-data/export")).response().body();
    assertTrue(file.contains("\"echoes\"") && file.contains("\"au revoir\""), file);
  }

  private static void itIsErasedWithThePerson() {
    assertEquals(2, database.count("echo_said"));

    ALMA.submit(ALMA.open(address("/my-data")), "form[action$=/erase]", Map.of("confirmed", "yes"));

    assertEquals(0, database.count("echo_said"));
  }

  @Test
  @Order(2)
  void withoutTheJarTheProgramStartsAndAnAttemptGoesOn() {
    Visitor.Page begun = launch(BASILE, basile);
    Visitor.Page first = BASILE.open(begun.form(".pl-resume a.btn-primary").absUrl("href"));
    BASILE.submit(first, ECHO, Map.of("word", "bonjour"));
    course.awaitGrade(link, basile, 33.33);

    stage.server().stop();
    JarBeside.takeOutOf(WAR);
    stage.server().start();

    Visitor.Page again = launch(BASILE, basile);
    assertSays("Dire bonsoir", again);
    Visitor.Page gone = BASILE.open(again.form(".pl-resume a.btn-primary").absUrl("href"));
    assertSays("Cette étape n’est plus proposée", gone);
    Visitor.Page last = BASILE.submit(gone, "form[action$=/pass]", Map.of());
    BASILE.submit(last, "form[action$=/done]", Map.of());
    course.awaitGrade(link, basile, 100);

    String told = BASILE.open(again.address().resolve("who-sees-what")).text();
    assertFalse(told.contains("répétés"), told);
  }

  /** What is said, whatever marks isolate the words that came from outside. */
  private static void assertSays(String words, Visitor.Page page) {
    String text = page.text().replace('\u00a0', ' ').replaceAll("[\u2066-\u2069]", "");
    assertTrue(text.contains(words), text);
  }

  private static Visitor.Page launch(Visitor browser, Person person) {
    return stage.tool().launch(browser, stage.workspace(), link, person);
  }

  private static Visitor.Page activity(String id) {
    return ALMA.open(home.address() + "/echos/" + id);
  }

  private static String address(String page) {
    return home.address().toString().replaceAll("/course.*", page);
  }

  private static long attemptOf(Person person) {
    return database.number(
        "select a.id from training_attempt a join training_learner l on l.id = a.learner_id"
            + " where l.subject = '"
            + person.id()
            + "'");
  }
}
