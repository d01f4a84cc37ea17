package fr.passerelle.training.player;

import fr.passerelle.training.form.AnswerDoesNotFit;

/** What a page says when a form does not answer what was asked. */
final class Unfit {

  private Unfit() {}

  static String textKey(AnswerDoesNotFit unfit) {
    return "training.unfit." + unfit.reason().name().toLowerCase(java.util.Locale.ROOT);
  }
}
