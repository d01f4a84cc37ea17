package fr.passerelle.training.form;

import java.util.Locale;

/** A form that does not answer what was asked: refused whole, nothing changes. */
public class AnswerDoesNotFit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * NONE, INCOMPLETE, USED_TWICE, NO_NUMBER and OTHER_UNIT happen to everyone; the others do not
   * come from our pages.
   */
  public enum Reason {
    /** No answer at all. */
    NONE,
    /** A part of the answer is missing. */
    INCOMPLETE,
    /** More answers than the question takes. */
    TOO_MANY,
    /** The same answer twice. */
    REPEATED,
    /** A choice, item or category that does not exist here. */
    UNKNOWN,
    /** One place or partner for two things. */
    USED_TWICE,
    /** What was typed is no number. */
    NO_NUMBER,
    /** A number in a unit that nobody asked for. */
    OTHER_UNIT,
    /** More than 200 characters typed. */
    TOO_LONG
  }

  private final Reason reason;

  public AnswerDoesNotFit(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** The key of what a page says. */
  public String textKey() {
    return "training.unfit." + reason.name().toLowerCase(Locale.ROOT);
  }
}
