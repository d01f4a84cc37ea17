package fr.passerelle.training.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One word or number to type; case, accents, punctuation and extra spaces do not count. */
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
    if (accepted.stream().map(ShortAnswer::comparable).anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("accepted holds no letter or digit");
    }
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    return new Answer.Typed(Form.of(form).text(id));
  }

  @Override
  public Marked mark(Answer answer) {
    String typed = comparable(Answer.as(Answer.Typed.class, answer).text());
    boolean right = accepted.stream().map(ShortAnswer::comparable).anyMatch(typed::equals);
    String reply = right ? feedback.correct() : feedback.incorrect();
    return new Marked(right ? 1 : 0, right, List.of(new Feedback(id, reply, right, true)));
  }

  private static String comparable(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    // People write telephone numbers in pairs: « 30 18 » is 3018.
    return plain.matches("[\\d ]+") ? plain.replace(" ", "") : plain;
  }
}
