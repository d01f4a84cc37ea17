package fr.passerelle.training.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.player.PositioningView.StatementRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositioningViewTest {

  @Test
  void showsWhatWasRatedBefore() {
    PositioningView view =
        PositioningView.of(QuizViewsTest.FRAME, Sample.positioning(), Map.of("first", "ALONE"));
    assertEquals(
        List.of("ALONE", ""), view.statements().stream().map(StatementRow::chosen).toList());
    assertNull(view.error());
    assertTrue(view.missing().isEmpty());
  }

  @Test
  void namesTheStatementsStillToRateAndKeepsTheOthers() {
    PositioningView view =
        PositioningView.again(
            QuizViewsTest.FRAME,
            Sample.positioning(),
            Map.of("where.first", List.of("ALONE"), "where.second", List.of("NONSENSE")),
            new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN));
    assertEquals("training.unfit.unknown", view.error());
    assertEquals(List.of(2), view.missing().stream().map(StatementRow::number).toList());
    assertEquals("ALONE", view.statements().get(0).chosen());
  }

  @Test
  void offersTheFourLevelsInOrder() {
    assertEquals(
        List.of("DISCOVERING", "WITH_HELP", "ALONE", "CAN_HELP_OTHERS"), PositioningView.levels());
  }
}
