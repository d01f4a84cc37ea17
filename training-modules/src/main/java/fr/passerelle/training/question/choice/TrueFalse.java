package fr.passerelle.training.question.choice;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A statement to judge; the form's values are {@code true} and {@code false}. */
public record TrueFalse(
    String id, Html prompt, Boolean answer, Replies feedback, Html explanation, Html hint)
    implements Question {

  private static final Set<String> VALUES = Set.of("true", "false");

  /** What is said to whoever answers « vrai », and to whoever answers « faux ». */
  public record Replies(
      @JsonProperty("true") String whenTrue, @JsonProperty("false") String whenFalse) {
    public Replies {
      whenTrue = Rules.text("feedback.true", whenTrue);
      whenFalse = Rules.text("feedback.false", whenFalse);
    }
  }

  public TrueFalse {
    Ids.require(id);
    Html.require("prompt", prompt);
    Rules.present("answer", answer);
    Rules.present("feedback", feedback);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
  }

  public TrueFalse(String id, Html prompt, Boolean answer, Replies feedback, Html explanation) {
    this(id, prompt, answer, feedback, explanation, null);
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    return new Chosen(Set.of(Form.of(form).oneOf(id, VALUES)));
  }

  @Override
  public Marked mark(Answer given) {
    Set<String> chosen = Answer.as(Chosen.class, given).ids();
    if (chosen.size() != 1 || !VALUES.containsAll(chosen)) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN);
    }
    boolean right = chosen.contains(answer.toString());
    return new Marked(
        right ? 1 : 0,
        right,
        List.of(
            new Feedback("true", feedback.whenTrue(), answer, chosen.contains("true")),
            new Feedback("false", feedback.whenFalse(), !answer, chosen.contains("false"))));
  }

  @Override
  public Duration answering() {
    return THINKING.plus(ReadingTime.words(feedback.whenTrue() + " " + feedback.whenFalse()));
  }
}
