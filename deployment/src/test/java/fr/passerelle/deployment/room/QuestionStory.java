package fr.passerelle.deployment.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import java.util.Map;
import java.util.Optional;

/**
 * A type of question in a jar of its own does whatever a type does; when the jar is taken out, and
 * one of the program's own types with it, somebody who answered both goes on.
 */
final class QuestionStory {

  /** The program's own type that the guest's course has too. */
  static final String SORTING = "fr.passerelle.training.question.sorting.SortingKind";

  private static final String ANSWER = "form[action*=/answers/]";

  private final Stage stage;
  private final ResourceLink link;
  private final Person elise;
  private final Person fabienne;

  QuestionStory(Stage stage) {
    this.stage = stage;
    link = link("parcours:invite");
    elise = stage.course().person("Enseignante");
    fabienne = stage.course().person("Formatrice");
  }

  /** What needs a course of its own, on the server that has one: no form of any type fails. */
  void everyTypeOfTheProgramIsAnsweredWithoutScripts() {
    Visitor browser = new Visitor();
    ResourceLink types = link("parcours:types");
    String home = stage.tool().launch(browser, stage.workspace(), types, elise).address() + "";
    EveryType play = new EveryType(browser, home + "/essai");
    play.isAnsweredByForms();
    play.drawsFromABank();
  }

  void isPlayedLikeEveryOther() {
    isAskedAndFilledAgainWhereItDoesNotFit();
    isMarkedAndCorrected();
    isResumedAndToldInTheResult();
    isScoredSeenByTheTrainerAndTakenAway();
  }

  private void isAskedAndFilledAgainWhereItDoesNotFit() {
    Visitor browser = new Visitor();
    Visitor.Page asked = question(browser);
    assertTrue(asked.text().contains("la Bastille a-t-elle été prise"), asked.text());

    Visitor.Page again = browser.submit(asked, ANSWER, Map.of("bastille", "il y a longtemps"));
    assertEquals(422, again.status());
    assertEquals("il y a longtemps", again.form("input[name=bastille]").val());
    assertTrue(again.text().contains("ne fait pas partie des choix"), again.text());
  }

  private void isMarkedAndCorrected() {
    Visitor browser = new Visitor();
    Visitor.Page corrected = browser.submit(question(browser), ANSWER, Map.of("bastille", "1791"));
    assertEquals(200, corrected.status());
    assertTrue(corrected.text().contains("C’est juste"), corrected.text());
    assertTrue(corrected.text().contains("On attendait 1789."), corrected.text());
    assertTrue(corrected.text().contains("C’était le 14 juillet 1789."), corrected.text());
  }

  private void isResumedAndToldInTheResult() {
    Visitor browser = new Visitor();
    Visitor.Page next = question(browser);
    assertTrue(next.text().contains("Avant ou après"), next.text());
    Visitor.Page corrected =
        browser.submit(next, ANSWER, Map.of("tri.imprimerie", "avant", "tri.telephone", "avant"));
    assertTrue(corrected.text().contains("1 bonne réponse sur 2"), corrected.text());

    Visitor.Page result = browser.open(corrected.form(".pl-actions a").absUrl("href"));
    assertTrue(result.text().contains("1791"), result.text());
    assertTrue(result.text().contains("rangé dans"), result.text());
  }

  private void isScoredSeenByTheTrainerAndTakenAway() {
    stage.course().awaitGrade(link, elise, 37.5);

    LoginInitiation review =
        stage
            .workspace()
            .review(stage.workspace().gradebook().columnOf(link).orElseThrow(), fabienne, elise);
    Visitor.Page work =
        new Visitor()
            .post(review.action(), review.parameters(), stage.workspace().url().toString());
    assertTrue(work.text().contains("À peu près quand ?"), work.text());
    assertTrue(export().contains("\"estimate\""), export());
  }

  void somebodyWhoAnsweredGoesOnWithoutIt() {
    Visitor browser = new Visitor();
    Visitor.Page home = home(browser);
    assertEquals(200, home.status());
    Visitor.Page gone = browser.open(home.address() + "/essai/estimer");
    assertTrue(gone.text().contains("Cette étape n’est plus proposée"), gone.text());
    assertTrue(export().contains("\"estimate\"") && export().contains("\"sorted\""), export());

    Visitor.Page last = browser.open(home.address() + "/essai/suite");
    browser.submit(last, "form[action$=/done]", Map.of());
    stage.course().awaitGrade(link, elise, 87.5);
  }

  private Visitor.Page home(Visitor browser) {
    return stage.tool().launch(browser, stage.workspace(), link, elise);
  }

  private Visitor.Page question(Visitor browser) {
    return browser.open(home(browser).address() + "/essai/estimer");
  }

  private String export() {
    Visitor browser = new Visitor();
    String home = home(browser).address().toString();
    return browser.open(home.replaceAll("/course.*", "/my-data/export")).response().body();
  }

  private ResourceLink link(String content) {
    return stage
        .workspace()
        .place(
            stage.course().registration(),
            new NewLink(
                "Invité",
                "",
                stage.tool().url(),
                Map.of("content", content),
                Optional.of(NewColumn.OF_100)));
  }
}
