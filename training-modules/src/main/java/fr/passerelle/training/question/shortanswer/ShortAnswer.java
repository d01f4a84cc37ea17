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
import fr.passerelle.training.question.TypedWords;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One word or number to type, compared as a person would: see {@link TypedWords}. For what has few
 * names only; where people could say it in other words, another type of question is fairer.
 *
 * @param others wrong answers that people give often, each with a word of its own
 */
public record ShortAnswer(
    String id,
    Html prompt,
    List<String> accepted,
    List<Other> others,
    Replies feedback,
    Html explanation,
    Html hint)
    implements Question {

  /** What is said to a right answer, and to any other. */
  public record Replies(String correct, String incorrect) {
    public Replies {
      correct = Rules.text("feedback.correct", correct);
      incorrect = Rules.text("feedback.incorrect", incorrect);
    }
  }

  /** A wrong answer that many give, and what is said to it. */
  public record Other(List<String> typed, String feedback) {
    public Other {
      typed = Rules.texts("typed", Rules.atLeast(1, "typed", typed));
      feedback = Rules.text("feedback of " + typed.get(0), feedback);
    }
  }

  public ShortAnswer {
    Ids.require(id);
    Html.require("prompt", prompt);
    accepted = Rules.texts("accepted", Rules.atLeast(1, "accepted", accepted));
    Rules.present("feedback", feedback);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
    if (accepted.stream().map(TypedWords::of).anyMatch(TypedWords::none)) {
      throw new IllegalArgumentException("accepted holds no letter or digit");
    }
    others = Rules.orEmpty(others);
    requireWrong(accepted, others);
  }

  private static void requireWrong(List<String> accepted, List<Other> others) {
    for (Other other : others) {
      if (other.typed().stream().anyMatch(typed -> means(typed, accepted))) {
        throw new IllegalArgumentException("others has what is accepted: " + other.typed());
      }
    }
  }

  public ShortAnswer(
      String id, Html prompt, List<String> accepted, Replies feedback, Html explanation) {
    this(id, prompt, accepted, List.of(), feedback, explanation, null);
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    return new Typed(Form.of(form).text(id));
  }

  @Override
  public Marked mark(Answer answer) {
    String text = Answer.as(Typed.class, answer).text();
    boolean right = means(text, accepted);
    String reply = right ? feedback.correct() : replyToWrong(text);
    return new Marked(right ? 1 : 0, right, List.of(new Feedback(id, reply, right, true)));
  }

  private String replyToWrong(String text) {
    return others.stream()
        .filter(other -> means(text, other.typed()))
        .map(Other::feedback)
        .findFirst()
        .orElse(feedback.incorrect());
  }

  private static boolean means(String text, List<String> known) {
    TypedWords typed = TypedWords.of(text);
    return known.stream().map(TypedWords::of).anyMatch(typed::means);
  }

  @Override
  public Duration answering() {
    return THINKING.plus(ReadingTime.words(feedback.incorrect()));
  }
}
