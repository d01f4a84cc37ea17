package fr.passerelle.training.form;

import java.util.Locale;

/** A form that does not answer what was asked: refused whole, nothing changes. */
public class AnswerDoesNotFit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** NONE and INCOMPLETE happen to everyone; the others do not come from our pages. */
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
