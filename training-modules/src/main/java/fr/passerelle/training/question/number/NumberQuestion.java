package fr.passerelle.training.question.number;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A number to type. What is no number is refused and counts as no answer; so is a unit that nobody
 * asked for.
 *
 * @param answer in the unit asked
 * @param tolerance how far from it is right all the same; none where a file does not say it
 * @param unit stands behind the field, and may be typed; null for a bare number
 * @param also other units that may be typed, each with what one of it is in the unit asked
 */
public record NumberQuestion(
    String id,
    Html prompt,
    BigDecimal answer,
    BigDecimal tolerance,
    String unit,
    Map<String, BigDecimal> also,
    Replies feedback,
    Html explanation,
    Html hint)
    implements Question {

  /** What is said to a right answer, to one that is too low, and to one that is too high. */
  public record Replies(String correct, String low, String high) {
    public Replies {
      correct = Rules.text("feedback.correct", correct);
      low = Rules.text("feedback.low", low);
      high = Rules.text("feedback.high", high);
    }

    private String to(int side) {
      if (side == 0) {
        return correct;
      }
      return side < 0 ? low : high;
    }
  }

  public NumberQuestion {
    Ids.require(id);
    Html.require("prompt", prompt);
    Rules.present("answer", answer);
    tolerance = tolerance == null ? BigDecimal.ZERO : tolerance;
    unit = unit == null ? null : Rules.text("unit", unit);
    also = also == null ? Map.of() : Map.copyOf(also);
    Rules.present("feedback", feedback);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
    if (tolerance.signum() < 0) {
      throw new IllegalArgumentException("tolerance must not be below 0: " + tolerance);
    }
    if (unit == null && !also.isEmpty()) {
      throw new IllegalArgumentException("also names units, and there is no unit");
    }
    if (also.values().stream().anyMatch(worth -> worth.signum() <= 0)) {
      throw new IllegalArgumentException("also must say what one of each unit is, above 0");
    }
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    Counted counted = new Counted(Form.of(form).text(id));
    value(counted);
    return counted;
  }

  @Override
  public Marked mark(Answer given) {
    int side = side(value(Answer.as(Counted.class, given)));
    boolean right = side == 0;
    return new Marked(
        right ? 1 : 0, right, List.of(new Feedback(id, feedback.to(side), right, true)));
  }

  /** Below 0 for what is too low, above for what is too high. */
  private int side(BigDecimal value) {
    BigDecimal off = value.subtract(answer);
    return off.abs().compareTo(tolerance) <= 0 ? 0 : off.signum();
  }

  private BigDecimal value(Counted counted) {
    TypedNumber typed = TypedNumber.of(counted.text());
    return typed.value().multiply(worth(typed.unit()));
  }

  /** What one of a typed unit is in the unit asked. */
  private BigDecimal worth(String typed) {
    if (typed.isEmpty() || same(typed, unit)) {
      return BigDecimal.ONE;
    }
    return also.entrySet().stream()
        .filter(one -> same(typed, one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AnswerDoesNotFit(Reason.OTHER_UNIT));
  }

  private static boolean same(String typed, String known) {
    return known != null && Units.plain(typed).equals(Units.plain(known));
  }

  @Override
  public Duration answering() {
    return THINKING.plus(ReadingTime.words(feedback.low()));
  }
}
