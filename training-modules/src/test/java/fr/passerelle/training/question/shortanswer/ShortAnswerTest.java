package fr.passerelle.training.question.shortanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.question.Question;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortAnswerTest {

  private static final Html TEXT = new Html("<p>x</p>");

  private final ShortAnswer number =
      new ShortAnswer(
          "q", TEXT, List.of("3018", "Œil de bœuf"), new ShortAnswer.Replies("oui", "non"), TEXT);

  @Test
  void comparesATypedAnswerAsAPersonWould() {
    for (String same : List.of("3018", " 3018 ", "30 18", "3018.")) {
      assertTrue(number.mark(new Typed(same)).right(), same);
    }
    for (String same : List.of("ŒIL DE BŒUF", "oeil-de-boeuf", "œil  de  bœuf !", "Œïl de bœuf")) {
      assertTrue(number.mark(new Typed(same)).right(), same);
    }
    for (String other : List.of("3019", "301", "trois", "!!!", "œil")) {
      assertFalse(number.mark(new Typed(other)).right(), other);
    }
  }

  @Test
  void repliesToARightAndToAWrongText() {
    assertEquals("oui", number.mark(new Typed("3018")).feedback().get(0).text());
    assertEquals("non", number.mark(new Typed("17")).feedback().get(0).text());
  }

  @Test
  void repliesToAWrongTextThatManyGive() {
    ShortAnswer known = with(new ShortAnswer.Other(List.of("119"), "Celui de l’enfance en danger"));
    assertEquals(
        "Celui de l’enfance en danger", known.mark(new Typed("le 119")).feedback().get(0).text());
    assertEquals("non", known.mark(new Typed("17")).feedback().get(0).text());
  }

  @Test
  void refusesAWrongTextThatIsAcceptedToo() {
    ShortAnswer.Other accepted = new ShortAnswer.Other(List.of("30 18"), "non");
    assertThrows(IllegalArgumentException.class, () -> with(accepted));
  }

  private static ShortAnswer with(ShortAnswer.Other other) {
    ShortAnswer.Replies replies = new ShortAnswer.Replies("oui", "non");
    return new ShortAnswer("q", TEXT, List.of("3018"), List.of(other), replies, TEXT, null);
  }

  @Test
  void refusesATextThatIsEmptyRepeatedOrEndless() {
    refuses(number, Map.of("q", List.of("  ")), Reason.NONE);
    refuses(number, Map.of(), Reason.NONE);
    refuses(number, Map.of("q", Collections.singletonList(null)), Reason.NONE);
    refuses(number, Map.of("q", List.of("a", "b")), Reason.TOO_MANY);
    refuses(number, Map.of("q", List.of("a", "a")), Reason.REPEATED);
    refuses(number, Map.of("q", List.of("x".repeat(201))), Reason.TOO_LONG);
    assertEquals(new Typed("x".repeat(200)), number.read(Map.of("q", List.of("x".repeat(200)))));
  }

  @Test
  void refusesAnAcceptedTextThatNothingCouldMatch() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ShortAnswer("q", TEXT, List.of("?!"), new ShortAnswer.Replies("oui", "non"), TEXT));
  }

  private static void refuses(Question question, Map<String, List<String>> form, Reason reason) {
    AnswerDoesNotFit refusal = assertThrows(AnswerDoesNotFit.class, () -> question.read(form));
    assertEquals(reason, refusal.reason());
  }
}
