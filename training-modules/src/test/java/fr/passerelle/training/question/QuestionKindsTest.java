package fr.passerelle.training.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.question.choice.MultipleChoiceKind;
import fr.passerelle.training.question.choice.SingleChoiceKind;
import fr.passerelle.training.question.shortanswer.ShortAnswerKind;
import fr.passerelle.training.question.shortanswer.Typed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@SuppressWarnings("rawtypes")
class QuestionKindsTest {

  @Test
  void findsThoseThatTheJarNames() {
    assertEquals(
        Set.of(
            "single",
            "multiple",
            "truefalse",
            "sorting",
            "short",
            "matching",
            "ordering",
            "number",
            "gaps",
            "zone"),
        QuestionKinds.ALL.questions().keySet());
    assertEquals(
        Set.of(
            "chosen", "sorted", "typed", "matched", "ordered", "counted", "completed", "pointed"),
        QuestionKinds.ALL.answers().keySet());
  }

  @Test
  void severalTypesMayShareAnAnswer() {
    QuestionKinds choices =
        new QuestionKinds(List.of(new SingleChoiceKind(), new MultipleChoiceKind()));
    assertEquals(Set.of("chosen"), choices.answers().keySet());
  }

  @Test
  void refusesTwoTypesOfOneName() {
    List<QuestionKind> twice = List.of(new ShortAnswerKind(), new ShortAnswerKind());
    assertThrows(IllegalStateException.class, () -> new QuestionKinds(twice));
  }

  @Test
  void refusesToShowAnAnswerOfAnotherType() {
    assertThrows(
        AnswerDoesNotFit.class, () -> QuestionKinds.ALL.given(Sample.sky(), new Typed("bleu")));
  }
}
