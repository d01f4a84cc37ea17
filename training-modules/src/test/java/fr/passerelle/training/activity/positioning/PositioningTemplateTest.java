package fr.passerelle.training.activity.positioning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A positioning as it is drawn. */
class PositioningTemplateTest {

  @Test
  void drawsThePositioningAndWhatIsMissing() {
    PositioningView again =
        PositioningView.again(
            Kinds.FRAME,
            Sample.positioning(),
            Map.of("where.first", List.of("ALONE")),
            new AnswerDoesNotFit(AnswerDoesNotFit.Reason.INCOMPLETE));
    String page = Drawn.page("tm/positioning/positioning.jte", Map.of("positioning", again));
    assertTrue(page.contains("value=\"ALONE\" id=\"s1-2\" checked"), page);
    assertTrue(page.contains("href=\"#s2-0\""), page);
    assertFalse(page.contains("id=\"s1-0\" checked"), page);
  }
}
