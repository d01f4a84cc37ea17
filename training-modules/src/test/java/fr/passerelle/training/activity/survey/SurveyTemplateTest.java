package fr.passerelle.training.activity.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of a survey as they are drawn. */
class SurveyTemplateTest {

  @Test
  void drawsTheFormAndWhatIsMissing() {
    SurveyView view =
        new SurveyView(
            Kinds.FRAME,
            "<p>Intro</p>",
            List.of(
                new SurveyView.Row(
                    1,
                    "avis.utile",
                    "Utile ?",
                    List.of(
                        new SurveyView.Choice("oui", "Oui", false),
                        new SurveyView.Choice("sans-reponse", null, false)),
                    true)),
            true,
            5,
            "training.unfit.none");
    String page = Drawn.page("tm/survey/survey.jte", Map.of("survey", view));
    assertTrue(page.contains("href=\"#q1-0\""), page);
    assertTrue(page.contains("name=\"avis.utile\" value=\"sans-reponse\""), page);
    assertTrue(page.contains("Sans réponse"), page);
    assertTrue(page.contains("à partir de 5 réponses"), page);
    assertTrue(page.contains("action=\"/course/one/check/survey\""), page);
  }

  @Test
  void saysThatATrainersTrialIsNotCounted() {
    SurveyView view = new SurveyView(Kinds.FRAME, "", List.of(), false, 5, null);
    String page = Drawn.page("tm/survey/survey.jte", Map.of("survey", view));
    assertTrue(page.contains("n’est pas compté"), page);
    assertFalse(page.contains("On répond une seule fois"), page);
  }

  @Test
  void thanksAndSaysWhenTheNoteIsAskedFor() {
    AnsweredView later =
        new AnsweredView(Kinds.FRAME, true, Sample.NOON.plus(Transfer.LATER), null, "/next");
    String page = Drawn.page("tm/survey/answered.jte", Map.of("answered", later));
    assertTrue(page.contains("15 décembre 2026"), page);
    AnsweredView open =
        new AnsweredView(Kinds.FRAME, true, Sample.NOON, "/course/one/check/note", "/next");
    assertTrue(
        Drawn.page("tm/survey/answered.jte", Map.of("answered", open))
            .contains("href=\"/course/one/check/note\""));
  }

  @Test
  void drawsTheNoteAsItWasWritten() {
    TransferView view =
        new TransferView(
            Kinds.FRAME, "<p>Quoi ?</p>", "<b>\nOui", true, true, "7", null, 2000, null);
    String page = Drawn.page("tm/survey/transfer.jte", Map.of("transfer", view));
    assertTrue(page.contains("&lt;b&gt;\nOui</textarea>"), page);
    assertTrue(page.contains("value=\"yes\" checked"), page);
    String work = Drawn.page("tm/survey/work.jte", Map.of("note", "<i>Vu</i>", "shared", true));
    assertTrue(work.contains("&lt;i&gt;") && work.contains("note partagée"), work);
  }

  @Test
  void showsTotalsOnlyWhereThereAreFive() {
    BallotBox box = new BallotBox();
    for (int i = 0; i < 4; i++) {
      box.take(Map.of("utile", "oui", "transposable", "non"));
    }
    String few = results(box);
    assertTrue(few.contains("4 personnes ont répondu"), few);
    assertFalse(few.contains("<td"), few);

    box.take(Map.of("utile", "non", "transposable", Survey.NO_ANSWER));
    String five = results(box);
    assertTrue(five.contains("Voici les totaux de 5 réponses"), five);
    assertEquals(5, five.split("<td", -1).length - 1, five);
  }

  private static String results(BallotBox box) {
    ResultsView view =
        new ResultsView("Avis", 5, List.of(ResultsView.part(Surveys.two(), box)), "/group");
    return Drawn.page("tm/survey/results.jte", Map.of("results", view));
  }
}
