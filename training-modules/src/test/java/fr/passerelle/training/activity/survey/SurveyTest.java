package fr.passerelle.training.activity.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private final Survey survey = Surveys.two();

  @Test
  void readsOneAnswerToEachQuestion() {
    assertEquals(
        Map.of("utile", "oui", "transposable", "sans-reponse"),
        survey.read(Surveys.form("oui", Survey.NO_ANSWER)));
  }

  @Test
  void refusesWhatOurPageDoesNotSend() {
    refuses(Reason.NONE, Map.of());
    refuses(Reason.INCOMPLETE, Map.of("avis.utile", List.of("oui")));
    refuses(Reason.UNKNOWN, Surveys.form("oui", "jamais"));
    refuses(
        Reason.TOO_MANY,
        Map.of("avis.utile", List.of("oui", "non"), "avis.transposable", List.of("oui")));
    refuses(Reason.UNKNOWN, Map.of("avis.utile", List.of("oui"), "avis.autre", List.of("oui")));
  }

  private void refuses(Reason reason, Map<String, List<String>> form) {
    AnswerDoesNotFit unfit = assertThrows(AnswerDoesNotFit.class, () -> survey.read(form));
    assertEquals(reason, unfit.reason());
  }

  @Test
  void refusesQuestionsThatCannotBeCounted() {
    faulty("questions needs at least 1", List.of());
    faulty("id used twice: a", List.of(Surveys.item("a", "A ?"), Surveys.item("a", "B ?")));
    faulty("questions has at most 12", Collections.nCopies(13, Surveys.item("a", "A ?")));
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> new Survey.Item("a", "A ?", List.of(new Survey.Option("oui", "Oui"))))
            .getMessage()
            .contains("answers needs at least 2"));
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> new Survey.Option(Survey.NO_ANSWER, "Sans avis"))
            .getMessage()
            .contains("this answer already"));
  }

  private static void faulty(String reason, List<Survey.Item> questions) {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Survey("avis", "Avis", Sample.html(""), questions, Optional.empty()));
    assertTrue(fault.getMessage().contains(reason), fault.getMessage());
  }

  @Test
  void theNoteIsAskedForThreeWeeksAfterTheAnswers() {
    assertEquals(Optional.empty(), Transfer.of(Surveys.attempt(), survey));
  }
}
