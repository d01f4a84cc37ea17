package fr.passerelle.training.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.Chosen;
import fr.passerelle.training.question.choice.MultipleChoice;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is true of every question, of every type, and of every answer to it. */
class MarkingPropertiesTest {

  @Property(tries = 300)
  void theRightAnswerAndOnlyItEarnsThePoint(@ForAll long seed) {
    Questions questions = new Questions(seed);
    for (Question question : questions.all()) {
      Marked right = mark(question, RightAnswers.form(question, true));
      assertTrue(right.right(), () -> question.toString());
      assertEquals(1, right.points());
      Marked other = mark(question, questions.anything(question));
      assertEquals(other.right(), other.points() == 1, () -> question.toString());
    }
  }

  @Property(tries = 300)
  void aWrongAnswerIsNotRight(@ForAll long seed) {
    for (Question question : new Questions(seed).all()) {
      Marked wrong = mark(question, RightAnswers.form(question, false));
      assertFalse(wrong.right(), () -> question.toString());
      assertTrue(wrong.points() < 1);
    }
  }

  @Property(tries = 300)
  void theOrderDrawnChangesNoMark(@ForAll long seed) {
    Questions questions = new Questions(seed);
    for (Question question : questions.all()) {
      Map<String, List<String>> form = questions.anything(question);
      Question drawn = question.drawn(new Draw(String.valueOf(seed)));
      assertEquals(question.read(form), drawn.read(form));
      assertEquals(mark(question, form).points(), mark(drawn, form).points());
    }
  }

  @Property(tries = 300)
  void anAnswerIsKeptAsItWasGiven(@ForAll long seed) {
    Questions questions = new Questions(seed);
    for (Question question : questions.all()) {
      Answer given = question.read(questions.anything(question));
      Answer kept = Answer.fromStored(given.toStored());
      assertEquals(given, kept);
      assertEquals(question.mark(given), question.mark(kept));
    }
  }

  @Property(tries = 300)
  void everyPartOfAnAnswerHasItsFeedbackAndItsLine(@ForAll long seed) {
    Questions questions = new Questions(seed);
    for (Question question : questions.all()) {
      Answer given = question.read(questions.anything(question));
      Marked marked = question.mark(given);
      assertTrue(marked.feedback().stream().allMatch(one -> !one.text().isBlank()));
      assertFalse(QuestionKinds.ALL.given(question, given).isEmpty());
      if (QuestionKinds.ALL.countsParts(question)) {
        long right = marked.feedback().stream().filter(Feedback::right).count();
        assertEquals(marked.points(), (double) right / marked.feedback().size());
      }
    }
  }

  private static Marked mark(Question question, Map<String, List<String>> form) {
    return question.mark(question.read(form));
  }

  @Property(tries = 500)
  void tickingEverythingEarnsNothingAndOneWrongTickNeverHelps(@ForAll long seed) {
    Questions questions = new Questions(seed);
    MultipleChoice multiple = questions.multiple();
    Set<String> all = multiple.choices().stream().map(Choice::id).collect(Collectors.toSet());
    assertEquals(0, multiple.mark(new Chosen(all)).points());

    Chosen some = (Chosen) multiple.read(questions.anything(multiple));
    for (Choice wrong : multiple.choices()) {
      Set<String> more = new HashSet<>(some.ids());
      if (!wrong.correct() && more.add(wrong.id())) {
        double before = multiple.mark(some).points();
        assertTrue(multiple.mark(new Chosen(more)).points() <= before);
      }
    }
  }
}
