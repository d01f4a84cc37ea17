package fr.passerelle.training.question.shortanswer;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One word or number to type, compared as a person would: see {@link TypedWords}. For what has few
 * names only; where people could say it in other words, another type of question is fairer.
 */
public record ShortAnswer(
    String id, Html prompt, List<String> accepted, Replies feedback, Html explanation)
    implements Question {

  /** What is said to a right answer, and to any other. */
  public record Replies(String correct, String incorrect) {
    public Replies {
      correct = Rules.text("feedback.correct", correct);
      incorrect = Rules.text("feedback.incorrect", incorrect);
    }
  }

  public ShortAnswer {
    Ids.require(id);
    Html.require("prompt", prompt);
    accepted = Rules.texts("accepted", Rules.atLeast(1, "accepted", accepted));
    Rules.present("feedback", feedback);
    Html.require("explanation", explanation);
    if (accepted.stream().map(TypedWords::of).anyMatch(TypedWords::none)) {
      throw new IllegalArgumentException("accepted holds no letter or digit");
    }
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    return new Typed(Form.of(form).text(id));
  }

  @Override
  public Marked mark(Answer answer) {
    boolean right = accepts(Answer.as(Typed.class, answer).text());
    String reply = right ? feedback.correct() : feedback.incorrect();
    return new Marked(right ? 1 : 0, right, List.of(new Feedback(id, reply, right, true)));
  }

  private boolean accepts(String text) {
    TypedWords typed = TypedWords.of(text);
    return accepted.stream().map(TypedWords::of).anyMatch(typed::means);
  }

  @Override
  public Duration answering() {
    return THINKING.plus(ReadingTime.words(feedback.incorrect()));
  }
}
