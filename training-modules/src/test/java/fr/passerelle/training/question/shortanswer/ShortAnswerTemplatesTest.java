package fr.passerelle.training.question.shortanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A typed answer as it is asked for, corrected and told. */
class ShortAnswerTemplatesTest {

  private final ShortAnswerKind kind = new ShortAnswerKind();

  @Test
  void showsWhatWasTypedAgainAndThatItDoesNotFit() {
    String again =
        Drawn.part(kind.ask(Sample.number(), new Filled(Map.of("number", List.of("17")))));
    assertTrue(again.contains("value=\"17\"") && again.contains("aria-invalid=\"true\""), again);
    String first = Drawn.part(kind.ask(Sample.number(), Filled.EMPTY));
    assertFalse(first.contains("aria-invalid"), first);
  }

  @Test
  void correctsWhatWasTyped() {
    assertTrue(corrected("17").contains("<li data-state=\"review\">"));
    assertTrue(corrected("17").contains("C’est le 3018."));
    assertTrue(corrected("30 18").contains("<li data-state=\"right\">"));
  }

  @Test
  void tellsItAsItWasTyped() {
    assertEquals("17", Drawn.part(kind.given(Sample.number(), new Typed("17")).get(0)).strip());
  }

  private String corrected(String text) {
    Typed typed = new Typed(text);
    return Drawn.part(kind.correct(Sample.number(), typed, Sample.number().mark(typed)));
  }
}
