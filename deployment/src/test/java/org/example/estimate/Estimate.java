package org.example.estimate;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A number to estimate: right when it is near enough. */
public record Estimate(String id, Html prompt, int expected, int within, Html explanation)
    implements Question {

  public Estimate {
    Ids.require(id);
    Html.require("prompt", prompt);
    Html.require("explanation", explanation);
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    String typed = Form.of(form).text(id);
    try {
      return new Estimated(Integer.parseInt(typed));
    } catch (NumberFormatException noNumber) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN);
    }
  }

  @Override
  public Marked mark(Answer answer) {
    int number = Answer.as(Estimated.class, answer).number();
    boolean near = Math.abs(number - expected) <= within;
    Feedback said = new Feedback(id, "On attendait " + expected + ".", near, true);
    return new Marked(near ? 1 : 0, near, List.of(said));
  }

  @Override
  public Duration answering() {
    return THINKING;
  }
}
