package fr.passerelle.training.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherQuestionsTest {

  private static final Html TEXT = new Html("<p>x</p>");

  private final TrueFalse statement =
      new TrueFalse("q", TEXT, false, new TrueFalse.Replies("non", "exact"), TEXT);
  private final Sorting sorting =
      new Sorting(
          "q",
          TEXT,
          List.of(new Sorting.Category("vrai", "Vrai"), new Sorting.Category("faux", "Faux")),
          List.of(
              new Sorting.Item("m1", "un", "faux", "retour 1"),
              new Sorting.Item("m2", "deux", "vrai", "retour 2")),
          TEXT);
  private final ShortAnswer number =
      new ShortAnswer(
          "q", TEXT, List.of("3018", "Œil de bœuf"), new ShortAnswer.Replies("oui", "non"), TEXT);

  @Test
  void marksAStatement() {
    assertTrue(statement.mark(new Answer.Chosen(Set.of("false"))).right());
    assertEquals(0, statement.mark(new Answer.Chosen(Set.of("true"))).points());
    assertEquals(
        List.of(
            new Feedback("true", "non", false, true), new Feedback("false", "exact", true, false)),
        statement.mark(new Answer.Chosen(Set.of("true"))).feedback());
  }

  @Test
  void refusesAJudgementThatIsNeitherTrueNorFalse() {
    refuses(statement, Map.of("q", List.of("peut-être")), Reason.UNKNOWN);
    refuses(statement, Map.of("q", List.of("true", "false")), Reason.TOO_MANY);
    refuses(statement, Map.of(), Reason.NONE);
    assertThrows(
        AnswerDoesNotFit.class, () -> statement.mark(new Answer.Chosen(Set.of("true", "false"))));
  }

  @Test
  void givesTheShareOfItemsPutRight() {
    Answer half = sorting.read(sorted("faux", "faux"));
    assertEquals(0.5, sorting.mark(half).points());
    assertFalse(sorting.mark(half).right());
    assertTrue(sorting.mark(sorting.read(sorted("faux", "vrai"))).right());
    assertEquals(0, sorting.mark(sorting.read(sorted("vrai", "faux"))).points());
  }

  @Test
  void tellsAboutEveryItem() {
    assertEquals(
        List.of(
            new Feedback("m1", "retour 1", true, true),
            new Feedback("m2", "retour 2", false, true)),
        sorting.mark(sorting.read(sorted("faux", "faux"))).feedback());
  }

  @Test
  void refusesASortingThatIsNotWhole() {
    refuses(sorting, Map.of(), Reason.NONE);
    refuses(sorting, Map.of("q.m1", List.of("faux")), Reason.INCOMPLETE);
    refuses(sorting, sorted("faux", "ailleurs"), Reason.UNKNOWN);
    refuses(
        sorting,
        Map.of("q.m1", List.of("faux"), "q.m2", List.of("vrai"), "q.m3", List.of("vrai")),
        Reason.UNKNOWN);
    refuses(
        sorting, Map.of("q.m1", List.of("faux", "vrai"), "q.m2", List.of("vrai")), Reason.TOO_MANY);
  }

  @Test
  void refusesASortingIntoACategoryThatDoesNotExist() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Sorting(
                "q",
                TEXT,
                sorting.categories(),
                List.of(
                    new Sorting.Item("m1", "un", "ailleurs", "r"),
                    new Sorting.Item("m2", "deux", "vrai", "r")),
                TEXT));
  }

  @Test
  void comparesATypedAnswerAsAPersonWould() {
    for (String same : List.of("3018", " 3018 ", "30 18", "3018.")) {
      assertTrue(number.mark(new Answer.Typed(same)).right(), same);
    }
    for (String same : List.of("ŒIL DE BŒUF", "oeil-de-boeuf", "œil  de  bœuf !", "Œïl de bœuf")) {
      assertTrue(number.mark(new Answer.Typed(same)).right(), same);
    }
    for (String other : List.of("3019", "301", "trois", "!!!", "œil")) {
      assertFalse(number.mark(new Answer.Typed(other)).right(), other);
    }
  }

  @Test
  void repliesToARightAndToAWrongText() {
    assertEquals("oui", number.mark(new Answer.Typed("3018")).feedback().get(0).text());
    assertEquals("non", number.mark(new Answer.Typed("17")).feedback().get(0).text());
  }

  @Test
  void refusesATextThatIsEmptyRepeatedOrEndless() {
    refuses(number, Map.of("q", List.of("  ")), Reason.NONE);
    refuses(number, Map.of(), Reason.NONE);
    refuses(number, Map.of("q", List.of("a", "b")), Reason.TOO_MANY);
    refuses(number, Map.of("q", List.of("a", "a")), Reason.REPEATED);
    refuses(number, Map.of("q", List.of("x".repeat(201))), Reason.TOO_LONG);
    assertEquals(
        new Answer.Typed("x".repeat(200)), number.read(Map.of("q", List.of("x".repeat(200)))));
  }

  @Test
  void refusesAnAcceptedTextThatNothingCouldMatch() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ShortAnswer("q", TEXT, List.of("?!"), new ShortAnswer.Replies("oui", "non"), TEXT));
  }

  @Test
  void countsThirdsTowardsThePassMark() {
    Quiz quiz = new Quiz("z", "Z", null, 60, List.of(sorting, copy("b"), copy("c")));
    assertTrue(quiz.passedBy(0.6 + 0.6 + 0.6));
    assertTrue(quiz.passedBy(1.8));
    assertFalse(quiz.passedBy(1.79));
  }

  private ShortAnswer copy(String id) {
    return new ShortAnswer(id, TEXT, number.accepted(), number.feedback(), TEXT);
  }

  private static Map<String, List<String>> sorted(String first, String second) {
    return Map.of("q.m1", List.of(first), "q.m2", List.of(second));
  }

  private static void refuses(Question question, Map<String, List<String>> form, Reason reason) {
    AnswerDoesNotFit refusal = assertThrows(AnswerDoesNotFit.class, () -> question.read(form));
    assertEquals(reason, refusal.reason());
  }
}
