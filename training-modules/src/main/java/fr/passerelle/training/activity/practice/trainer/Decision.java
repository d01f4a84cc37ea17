package fr.passerelle.training.activity.practice.trainer;

import fr.passerelle.training.activity.practice.Criterion;
import fr.passerelle.training.activity.practice.Decided;
import fr.passerelle.training.activity.practice.Flaw;
import fr.passerelle.training.activity.practice.Practice;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.form.LongText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A trainer's form as it was sent.
 *
 * @param seen the version that they have read
 * @param validates whether they find it good, rather than ask again
 * @param met what they find good
 * @param toReview what is to be taken up again
 * @param comment what they say; empty when nothing
 * @param flaws what is to be corrected first
 */
record Decision(
    int seen,
    boolean validates,
    Set<Criterion> met,
    Set<Criterion> toReview,
    String comment,
    List<Flaw> flaws) {

  static final String VERSION = "version";
  static final String COMMENT = "comment";
  static final String DECISION = "decision";
  static final String VALIDATE = "validate";
  static final String AGAIN = "again";
  static final String YES = "yes";
  static final String REVIEW = "review";

  /** In characters. */
  static final int LONGEST_COMMENT = 1_500;

  static Decision read(Map<String, List<String>> sent) {
    Filled form = new Filled(sent);
    Set<Criterion> met = all(form, YES);
    Set<Criterion> toReview = all(form, REVIEW);
    boolean validates = form.text(DECISION).equals(VALIDATE);
    String comment = LongText.of(form.text(COMMENT));
    return new Decision(
        form.number(VERSION),
        validates,
        met,
        toReview,
        comment,
        flaws(form, validates, met, comment));
  }

  private static List<Flaw> flaws(
      Filled form, boolean validates, Set<Criterion> met, String comment) {
    List<Flaw> flaws = new ArrayList<>();
    if (!validates && !form.text(DECISION).equals(AGAIN)) {
      flaws.add(Flaw.of(DECISION, "training.practice.flaw.decision"));
    }
    if (validates) {
      EnumSet.complementOf(copy(met))
          .forEach(one -> flaws.add(Flaw.of(one.word(), "training.practice.flaw.criterion")));
    }
    if (!validates && comment.isEmpty()) {
      flaws.add(Flaw.of(COMMENT, "training.practice.flaw.comment"));
    }
    if (comment.length() > LONGEST_COMMENT) {
      flaws.add(Flaw.of(COMMENT, "training.practice.flaw.long", comment.length(), LONGEST_COMMENT));
    }
    return flaws;
  }

  private static EnumSet<Criterion> copy(Set<Criterion> some) {
    EnumSet<Criterion> copy = EnumSet.noneOf(Criterion.class);
    copy.addAll(some);
    return copy;
  }

  private static Set<Criterion> all(Filled form, String answer) {
    Set<Criterion> some = EnumSet.noneOf(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      if (form.text(criterion.word()).equals(answer)) {
        some.add(criterion);
      }
    }
    return some;
  }

  /** Decides, if what was read is still what there is. */
  Decided on(Practice practice, Instant now) {
    return validates
        ? practice.validate(seen, Optional.of(comment).filter(said -> !said.isEmpty()), now)
        : practice.askAgain(seen, comment, toReview, now);
  }
}
