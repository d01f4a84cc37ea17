package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.Result;
import fr.passerelle.lti.outbox.Delivery;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One person in one column: what was sent and what the workspace holds.
 *
 * @param name null when the platform withholds it
 * @param sent as a percentage; null when nothing is owed
 * @param held null when the workspace holds no grade
 * @param comment as the workspace shows it; null when there is none
 */
public record ResultLine(
    String name, Double sent, HeldGrade held, String comment, Verdict verdict) {

  /** A grade on the scale of the workspace's own column. */
  public record HeldGrade(double score, double maximum) {

    public double percent() {
      return score / maximum * 100;
    }
  }

  /** How the two compare. */
  public enum Verdict {
    SAME("done", false),
    /** The workspace took ours and holds another now: somebody changed it there. */
    CHANGED("review", true),
    /** Our newest score has not arrived, and an older one is held. */
    OLDER("waiting", true),
    /** The workspace took ours and holds nothing. */
    MISSING("error", true),
    /** Nothing has arrived yet. */
    AWAITED("waiting", true),
    /** Nothing was owed, and a grade is there: given in the workspace. */
    GIVEN_THERE("review", true),
    /** Nothing was owed, nothing is there. */
    NOTHING("todo", false);

    private final String state;
    private final boolean differs;

    Verdict(String state, boolean differs) {
      this.state = state;
      this.differs = differs;
    }

    /** The value of {@code data-state}. */
    public String state() {
      return state;
    }

    boolean differs() {
      return differs;
    }

    public String textKey() {
      return "training.held.verdict." + name();
    }
  }

  /** Platforms keep two to five decimals. */
  private static final double ROUNDING = 0.01;

  static ResultLine of(String name, Optional<Delivery> delivery, Optional<Result> result) {
    Double sent =
        delivery.map(Delivery::grade).map(g -> g.given() / g.maximum() * 100).orElse(null);
    HeldGrade held =
        result
            .flatMap(
                one -> one.resultScore().map(score -> new HeldGrade(score, one.resultMaximum())))
            .orElse(null);
    boolean arrived = delivery.filter(one -> one.state() == Delivery.State.DELIVERED).isPresent();
    String comment = result.flatMap(Result::comment).filter(c -> !c.isBlank()).orElse(null);
    return new ResultLine(name, sent, held, comment, verdict(sent, held, arrived));
  }

  private static Verdict verdict(Double sent, HeldGrade held, boolean arrived) {
    if (sent == null) {
      return held == null ? Verdict.NOTHING : Verdict.GIVEN_THERE;
    }
    if (held == null) {
      return arrived ? Verdict.MISSING : Verdict.AWAITED;
    }
    if (Math.abs(sent - held.percent()) < ROUNDING) {
      return Verdict.SAME;
    }
    return arrived ? Verdict.CHANGED : Verdict.OLDER;
  }

  static List<ResultLine> sorted(List<ResultLine> lines, Locale locale) {
    Comparator<String> alphabetical = Collator.getInstance(locale)::compare;
    return lines.stream()
        .sorted(Comparator.comparing(ResultLine::name, Comparator.nullsLast(alphabetical)))
        .toList();
  }
}
