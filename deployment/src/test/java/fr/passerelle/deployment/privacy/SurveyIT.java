package fr.passerelle.deployment.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.ArchivedSurvey;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The questions at the end of a course are counted and never named, whoever looks; the note three
 * weeks later is its owner's.
 */
class SurveyIT {

  private static final String FORM = "form[action$=/survey]";
  private static final String NOTE = "form[action$=/transfer]";

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final Course course = stage.course();
  private final long registration = servers.registrationOf(course);

  /** Somebody at the survey. */
  private record Learner(Visitor browser, URI home) {

    String survey() {
      return home + "/" + ArchivedSurvey.STEP;
    }

    Visitor.Page answer(String useful, String transferable) {
      return browser.submit(
          browser.open(survey()),
          FORM,
          Map.of("mes-reperes.utile", useful, "mes-reperes.transposable", transferable));
    }

    /** A form that was open before, sent once more. */
    Visitor.Page sendAgain(String useful, String transferable) {
      return browser.post(
          URI.create(survey() + "/survey"),
          Map.of("mes-reperes.utile", useful, "mes-reperes.transposable", transferable),
          home.getScheme() + "://" + home.getAuthority());
    }

    String page(String of) {
      return home.toString().replaceAll("/course.*", "/" + of);
    }
  }

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void theTrainerSeesTotalsByFiveAndNobodysAnswers() {
    List<Learner> learners = learners(6);
    Visitor trainer = new Visitor();
    String results =
        launch(trainer, course.person("Formatrice")).toString()
            + "/survey/"
            + ArchivedSurvey.ACTIVITY;

    learners.subList(0, 4).forEach(one -> one.answer("oui", "non"));
    String four = trainer.open(results).text();
    assertTrue(four.contains("4 personnes ont répondu"), four);
    assertFalse(four.contains("Est-ce utile"), four);

    learners.get(4).answer("non", "sans-reponse");
    String five = trainer.open(results).text();
    assertTrue(five.contains("Voici les totaux de 5 réponses"), five);
    assertTrue(five.contains("Oui 4") && five.contains("Non 4"), five);
    assertTrue(five.contains("Sans réponse 1"), five);

    learners.get(5).answer("non", "non");
    String six = trainer.open(results).text();
    assertTrue(six.contains("6 personnes ont répondu"), six);
    assertEquals(totals(five), totals(six), "the sixth cannot be read in the difference");
    assertEquals(
        403,
        learners
            .get(0)
            .browser()
            .open(learners.get(0).page("group/survey/" + ArchivedSurvey.ACTIVITY))
            .status());
    assertEquals(404, trainer.open(results + "-inconnu").status());
  }

  private static String totals(String page) {
    return page.replaceAll(".*Voici les totaux", "").replaceAll("Voir le groupe.*", "");
  }

  @Test
  void aSecondAnswerChangesNothingAndSaysSo() {
    Learner learner = learners(1).get(0);
    assertEquals(422, learner.sendAgain("oui", "jamais").status());
    assertEquals(0, boxes());
    learner.answer("oui", "oui");
    String before = database.text("select tally" + box());

    String again = learner.sendAgain("non", "non").text();

    assertTrue(again.contains("Vos réponses sont comptées"), again);
    assertEquals(before, database.text("select tally" + box()));
    assertEquals(1, database.number("select answered" + box()));
  }

  @Test
  void aTrainersTrialIsNotCounted() {
    Visitor trainer = new Visitor();
    URI group = launch(trainer, course.person("Formatrice"));
    URI home = URI.create(group.toString().replaceAll("/group.*", "/course"));
    Learner trial = new Learner(trainer, home);
    trainer.submit(
        trainer.open(home + "/mes-habitudes/bienvenue"), "form[action$=/done]", Map.of());
    ArchivedSurvey.followedBy(database, "registration_id = " + registration);

    assertTrue(trainer.open(trial.survey()).text().contains("n’est pas compté"));
    trial.answer("oui", "oui");

    assertEquals(0, boxes());
  }

  @Test
  void theNoteIsAskedForThreeWeeksLaterAndIsItsOwnersUntilShared() {
    Learner learner = learners(1).get(0);
    learner.answer("oui", "oui");
    Visitor.Page early = learner.browser().open(learner.survey() + "/transfer");
    assertEquals(0, early.document().select(NOTE).size(), "too early");
    assertFalse(home(learner).contains("Ce que j’ai essayé"));
    threeWeeksPass();
    assertTrue(home(learner).contains("Ce que j’ai essayé en classe"), home(learner));

    write(learner, Map.of("note", "zqnote, un essai en <b>quatrième</b>"));
    assertFalse(home(learner).contains("Ce que j’ai essayé en classe"), "asked once");
    anOlderPageReplacesNothing(learner);
    Visitor trainer = new Visitor();
    URI group = launch(trainer, course.person("Formatrice"));
    String work =
        group
            + "/"
            + database.number(
                "select max(id) from training_attempt where graded"
                    + " and registration_id = "
                    + registration);
    assertFalse(trainer.open(work).text().contains("zqnote"), "private");

    write(learner, Map.of("note", "zqnote, un essai", "shared", "yes"));
    assertTrue(trainer.open(work).text().contains("zqnote"), trainer.open(work).text());
    write(learner, Map.of("note", "zqnote, un essai"));
    assertFalse(trainer.open(work).text().contains("zqnote"), "private again");

    String file = learner.browser().open(learner.page("my-data/export")).response().body();
    assertTrue(file.contains("zqnote"), file);
    Visitor.Page data = learner.browser().open(learner.page("my-data"));
    assertTrue(data.text().contains("1 note sur ce que vous avez essayé"), data.text());
    learner.browser().submit(data, "form[action$=/erase]", Map.of("confirmed", "yes"));
    assertEquals(0, database.count("training_transfer_note where note like 'zqnote%'"));
    assertEquals(1, boxes(), "a total belongs to nobody");
  }

  /** As from another device, which does not know of the note. */
  private static void anOlderPageReplacesNothing(Learner learner) {
    Visitor.Page conflict =
        learner
            .browser()
            .post(
                URI.create(learner.survey() + "/transfer"),
                Map.of("began", "", "note", "Une autre note"),
                learner.home().getScheme() + "://" + learner.home().getAuthority());
    assertEquals(409, conflict.status());
    assertTrue(conflict.text().contains("zqnote"), conflict.text());
    assertEquals("Une autre note", conflict.form("#note").val());
  }

  private void write(Learner learner, Map<String, String> note) {
    Visitor.Page form = learner.browser().open(learner.survey() + "/transfer");
    assertEquals(200, learner.browser().submit(form, NOTE, note).status());
  }

  private static String home(Learner learner) {
    return learner.browser().open(learner.home()).text();
  }

  private void threeWeeksPass() {
    database.change(
        "update training_activity_result set done_at = done_at - interval '22 days'"
            + " where attempt_id in (select id from training_attempt where registration_id = "
            + registration
            + ")");
  }

  private List<Learner> learners(int count) {
    List<Learner> learners =
        IntStream.range(0, count)
            .mapToObj(i -> learner(stage.newcomer("Noé", "Enseignant", Role.LEARNER)))
            .toList();
    ArchivedSurvey.followedBy(database, "registration_id = " + registration);
    return learners;
  }

  private Learner learner(Person person) {
    Visitor browser = new Visitor();
    URI home = launch(browser, person);
    Course.readFirstPage(browser, browser.open(home));
    return new Learner(browser, home);
  }

  private URI launch(Visitor browser, Person person) {
    return stage
        .tool()
        .launch(browser, stage.workspace(), course.teachersCourse(), person)
        .address();
  }

  private long boxes() {
    return database.count("training_survey_box where registration_id = " + registration);
  }

  private String box() {
    return " from training_survey_box where registration_id = " + registration;
  }
}
