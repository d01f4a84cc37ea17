package fr.passerelle.training.player;

import fr.passerelle.training.catalog.AnswerDoesNotFit;

/** What a page says when a form does not answer what was asked. */
final class Unfit {

  /** RFC 9110, section 15.5.21: understood, and yet not to be processed. */
  static final int STATUS = 422;

  private Unfit() {}

  static String textKey(AnswerDoesNotFit unfit) {
    return "training.unfit." + unfit.reason().name().toLowerCase(java.util.Locale.ROOT);
  }
}
