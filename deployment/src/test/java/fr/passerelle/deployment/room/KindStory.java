package fr.passerelle.deployment.room;

import static fr.passerelle.deployment.testing.Said.assertSays;
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
import java.util.Map;
import java.util.Optional;

/**
 * A kind of activity in a jar of its own, with its page, its form, its words, its table and a
 * course: it is played, scored, resumed, seen, told, taken away and erased, and when the jar is
 * taken out, attempts go on without it.
 */
final class KindStory {

  private static final String ECHO = "form[action$=/echo]";

  private final Stage stage;
  private final Database database;
  private final Course course;
  private final ResourceLink link;
  private final Person alma;
  private final Person basile;
  private final Visitor almasBrowser = new Visitor();
  private final Visitor basilesBrowser = new Visitor();
  private Visitor.Page home;

  KindStory(Stage stage, Database database) {
    this.stage = stage;
    this.database = database;
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

  /** One story: what a step of it says is true only after those before. */
  void isPlayedAndErased() {
    itsCourseIsOfferedAndShowsWhatIsInIt();
    aFormThatDoesNotFitIsShownAgainAndChangesNothing();
    itIsPlayedAndItsScoreReachesTheWorkspace();
    whoeverComesBackFindsTheirWords();
    theTrainerSeesTheGroupAndThePersonsWork();
    itIsToldInWhoSeesWhatAndTakenAway();
    itIsErasedWithThePerson();
  }

  private void itsCourseIsOfferedAndShowsWhatIsInIt() {
    home = launch(almasBrowser, alma);
    assertSays("Dire bonjour", home);

    Visitor.Page page = almasBrowser.open(home.form(".pl-resume a.btn-primary").absUrl("href"));
    assertSays("Répétez « bonjour »", page);
    assertSays("Les échos", page);
  }

  private void aFormThatDoesNotFitIsShownAgainAndChangesNothing() {
    Visitor.Page again = almasBrowser.submit(activity("bonjour"), ECHO, Map.of("word", " "));
    assertEquals(422, again.status());
    assertSays("Répétez", again);

    Visitor.Page early = almasBrowser.open(activity("bonjour").address().resolve("bonsoir"));
    assertEquals(409, early.status());
    assertEquals(0, database.count("echo_said"));
  }

  private void itIsPlayedAndItsScoreReachesTheWorkspace() {
    Visitor.Page next = almasBrowser.submit(activity("bonjour"), ECHO, Map.of("word", "Bonjour"));
    assertSays("Répétez « bonsoir »", next);
    course.awaitGrade(link, alma, 33.33);

    almasBrowser.submit(next, ECHO, Map.of("word", "au revoir"));
    course.awaitGrade(link, alma, 50);
  }

  private void whoeverComesBackFindsTheirWords() {
    Visitor.Page again = launch(almasBrowser, alma);
    Visitor.Page said = almasBrowser.open(again.address() + "/echos/bonsoir");
    assertEquals("au revoir", said.form("#word").val());
    home = again;
  }

  private void theTrainerSeesTheGroupAndThePersonsWork() {
    Visitor trainer = new Visitor();
    Visitor.Page group = launch(trainer, course.person("Formatrice"));
    assertSays(alma.familyName(), group);

    Visitor.Page work = trainer.open(group.address() + "/" + attemptOf(alma));
    assertSays("A dit « au revoir »", work);
  }

  private void itIsToldInWhoSeesWhatAndTakenAway() {
    assertSays("Les mots que vous avez répétés", almasBrowser.open(address("/who-sees-what")));

    Visitor.Page data = almasBrowser.open(address("/my-data"));
    assertSays("2 mots répétés", data);
    String file = almasBrowser.open(address("/my-data/export")).response().body();
    assertTrue(file.contains("\"echoes\"") && file.contains("\"au revoir\""), file);
  }

  private void itIsErasedWithThePerson() {
    assertEquals(2, database.count("echo_said"));

    almasBrowser.submit(
        almasBrowser.open(address("/my-data")), "form[action$=/erase]", Map.of("confirmed", "yes"));

    assertEquals(0, database.count("echo_said"));
  }

  void isBegunByAnother() {
    Visitor.Page begun = launch(basilesBrowser, basile);
    Visitor.Page first = basilesBrowser.open(begun.form(".pl-resume a.btn-primary").absUrl("href"));
    basilesBrowser.submit(first, ECHO, Map.of("word", "bonjour"));
    course.awaitGrade(link, basile, 33.33);
  }

  void goesOnWithoutIt() {
    Visitor.Page again = launch(basilesBrowser, basile);
    assertSays("Dire bonsoir", again);
    Visitor.Page gone = basilesBrowser.open(again.form(".pl-resume a.btn-primary").absUrl("href"));
    assertSays("Cette étape n’est plus proposée", gone);
    Visitor.Page last = basilesBrowser.submit(gone, "form[action$=/pass]", Map.of());
    basilesBrowser.submit(last, "form[action$=/done]", Map.of());
    course.awaitGrade(link, basile, 100);

    String told = basilesBrowser.open(again.address().resolve("who-sees-what")).text();
    assertFalse(told.contains("répétés"), told);
  }

  private Visitor.Page launch(Visitor browser, Person person) {
    return stage.tool().launch(browser, stage.workspace(), link, person);
  }

  private Visitor.Page activity(String id) {
    return almasBrowser.open(home.address() + "/echos/" + id);
  }

  private String address(String page) {
    return home.address().toString().replaceAll("/course.*", page);
  }

  private long attemptOf(Person person) {
    return database.number(
        "select a.id from training_attempt a join training_learner l on l.id = a.learner_id"
            + " where l.subject = '"
            + person.id()
            + "'");
  }
}
