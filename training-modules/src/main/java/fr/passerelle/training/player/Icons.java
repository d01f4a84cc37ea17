package fr.passerelle.training.player;

import fr.passerelle.training.catalog.Activity;
import fr.passerelle.training.catalog.Confidence;
import fr.passerelle.training.catalog.Positioning;
import fr.passerelle.training.catalog.Quiz;

/** The drawing that stands for each kind of activity. */
final class Icons {

  private Icons() {}

  static String of(Activity activity) {
    if (activity instanceof Quiz) {
      return "quiz";
    }
    return activity instanceof Positioning || activity instanceof Confidence
        ? "positioning"
        : "page";
  }
}
