package fr.passerelle.training.question.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.shortanswer.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  private static final Html TEXT = new Html("<p>x</p>");

  private final SingleChoice single =
      new SingleChoice("q", TEXT, choices(true, false, false), TEXT);
  private final MultipleChoice multiple =
      new MultipleChoice("q", TEXT, choices(true, true, false, false), TEXT);

  @Test
  void givesOnePointForTheOneRightChoice() {
    assertEquals(1, single.mark(chosen("c0")).points());
    assertTrue(single.mark(chosen("c0")).right());
    assertEquals(0, single.mark(chosen("c1")).points());
    assertFalse(single.mark(chosen("c1")).right());
  }

  @Test
  void tellsAboutEveryChoiceWhichOnesWereTaken() {
    assertEquals(
        List.of(
            new Feedback("c0", "retour 0", true, false),
            new Feedback("c1", "retour 1", false, true),
            new Feedback("c2", "retour 2", false, false)),
        single.mark(chosen("c1")).feedback());
  }

  @Test
  void givesAShareForEachRightChoice() {
    assertEquals(0.5, multiple.mark(chosen("c0")).points());
    assertFalse(multiple.mark(chosen("c0")).right());
    assertEquals(1, multiple.mark(chosen("c0", "c1")).points());
    assertTrue(multiple.mark(chosen("c0", "c1")).right());
  }

  @Test
  void takesAShareBackForEachWrongChoice() {
    assertEquals(0.5, multiple.mark(chosen("c0", "c1", "c2")).points());
    assertEquals(0, multiple.mark(chosen("c0", "c2")).points());
    assertEquals(0, multiple.mark(chosen("c2", "c3")).points());
    assertEquals(0, multiple.mark(chosen("c0", "c1", "c2", "c3")).points());
  }

  @Test
  void readsItsAnswerAndIgnoresOtherFields() {
    Map<String, List<String>> form = Map.of("q", List.of("c1"), "autre", List.of("x", "y"));
    assertEquals(chosen("c1"), single.read(form));
    assertEquals(chosen("c1", "c3"), multiple.read(form("c1", "c3")));
  }

  @Test
  void refusesNoAnswer() {
    refuses(single, Map.of(), Reason.NONE);
    refuses(single, form(), Reason.NONE);
    refuses(multiple, Map.of(), Reason.NONE);
  }

  @Test
  void refusesAChoiceThatDoesNotExist() {
    refuses(single, form("c9"), Reason.UNKNOWN);
    refuses(single, form(""), Reason.UNKNOWN);
    refuses(multiple, form("c0", "c9"), Reason.UNKNOWN);
  }

  @Test
  void refusesTheSameChoiceTwice() {
    refuses(single, form("c0", "c0"), Reason.REPEATED);
    refuses(multiple, form("c0", "c0"), Reason.REPEATED);
  }

  @Test
  void refusesTwoChoicesWhereOneIsAsked() {
    refuses(single, form("c0", "c1"), Reason.TOO_MANY);
  }

  @Test
  void refusesToMarkAnAnswerOfAnotherQuestion() {
    assertThrows(AnswerDoesNotFit.class, () -> single.mark(chosen("z")));
    assertThrows(AnswerDoesNotFit.class, () -> single.mark(new Typed("c0")));
  }

  @Test
  void refusesAQuestionThatCannotBeMarked() {
    refusesToBe(() -> new SingleChoice("q", TEXT, choices(false, false), TEXT));
    refusesToBe(() -> new SingleChoice("q", TEXT, choices(true, true), TEXT));
    refusesToBe(() -> new MultipleChoice("q", TEXT, choices(false, false), TEXT));
    refusesToBe(() -> new SingleChoice("q", TEXT, choices(true), TEXT));
    refusesToBe(() -> new SingleChoice("q", TEXT, null, TEXT));
    refusesToBe(() -> new SingleChoice("q", TEXT, choices(true, false), Html.NONE));
    refusesToBe(() -> new SingleChoice("q", null, choices(true, false), TEXT));
  }

  @Test
  void refusesAChoiceWithoutFeedback() {
    refusesToBe(() -> new Choice("a", "A", true, " "));
    refusesToBe(() -> new Choice("a", null, true, "retour"));
  }

  @Test
  void refusesTwoChoicesOfOneId() {
    Choice twice = new Choice("a", "A", true, "oui");
    refusesToBe(() -> new MultipleChoice("q", TEXT, List.of(twice, twice), TEXT));
  }

  private static List<Choice> choices(boolean... correct) {
    Choice[] choices = new Choice[correct.length];
    Arrays.setAll(choices, i -> new Choice("c" + i, "choix " + i, correct[i], "retour " + i));
    return List.of(choices);
  }

  private static Answer chosen(String... ids) {
    return new Chosen(Set.of(ids));
  }

  private static Map<String, List<String>> form(String... values) {
    return Map.of("q", List.of(values));
  }

  private static void refuses(Question question, Map<String, List<String>> form, Reason reason) {
    AnswerDoesNotFit refusal = assertThrows(AnswerDoesNotFit.class, () -> question.read(form));
    assertEquals(reason, refusal.reason());
  }

  private static void refusesToBe(org.junit.jupiter.api.function.Executable creation) {
    assertThrows(IllegalArgumentException.class, creation);
  }
}
