package fr.passerelle.training.player;

import fr.passerelle.training.activity.guide.Confidence;
import fr.passerelle.training.activity.positioning.Positioning;
import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.course.Activity;

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
