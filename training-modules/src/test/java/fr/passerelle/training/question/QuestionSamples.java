package fr.passerelle.training.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tests of all rooms say in the same way. */
public final class QuestionSamples {

  public static final Html TEXT = new Html("<p>x</p>");

  private QuestionSamples() {}

  /** A form of fields with one value each: name, value, name, value. */
  public static Map<String, List<String>> form(String... namesAndValues) {
    Map<String, List<String>> form = new HashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      form.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
    }
    return form;
  }

  /** The points of what a form answers. */
  public static double points(Question question, Map<String, List<String>> form) {
    return question.mark(question.read(form)).points();
  }

  /** The form is refused, and for this reason. */
  public static void refuses(Question question, Map<String, List<String>> form, Reason reason) {
    AnswerDoesNotFit refusal = assertThrows(AnswerDoesNotFit.class, () -> question.read(form));
    assertEquals(reason, refusal.reason());
  }
}
