package fr.passerelle.training.question.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrueFalseTest {

  private static final Html TEXT = new Html("<p>x</p>");

  private final TrueFalse statement =
      new TrueFalse("q", TEXT, false, new TrueFalse.Replies("non", "exact"), TEXT);

  @Test
  void marksAStatement() {
    assertTrue(statement.mark(new Chosen(Set.of("false"))).right());
    assertEquals(0, statement.mark(new Chosen(Set.of("true"))).points());
    assertEquals(
        List.of(
            new Feedback("true", "non", false, true), new Feedback("false", "exact", true, false)),
        statement.mark(new Chosen(Set.of("true"))).feedback());
  }

  @Test
  void refusesAJudgementThatIsNeitherTrueNorFalse() {
    refuses(statement, Map.of("q", List.of("peut-être")), Reason.UNKNOWN);
    refuses(statement, Map.of("q", List.of("true", "false")), Reason.TOO_MANY);
    refuses(statement, Map.of(), Reason.NONE);
    assertThrows(AnswerDoesNotFit.class, () -> statement.mark(new Chosen(Set.of("true", "false"))));
  }

  private static void refuses(Question question, Map<String, List<String>> form, Reason reason) {
    AnswerDoesNotFit refusal = assertThrows(AnswerDoesNotFit.class, () -> question.read(form));
    assertEquals(reason, refusal.reason());
  }
}
