package fr.passerelle.training.activity.positioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.activity.positioning.PositioningView.StatementRow;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.form.AnswerDoesNotFit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositioningViewTest {

  @Test
  void showsWhatWasRatedBefore() {
    PositioningView view =
        PositioningView.of(Kinds.FRAME, Sample.positioning(), Map.of("first", "ALONE"));
    assertEquals(
        List.of("ALONE", ""), view.statements().stream().map(StatementRow::chosen).toList());
    assertNull(view.error());
    assertTrue(view.missing().isEmpty());
  }

  @Test
  void namesTheStatementsStillToRateAndKeepsTheOthers() {
    PositioningView view =
        PositioningView.again(
            Kinds.FRAME,
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
