package fr.passerelle.training.question.choice;

import fr.passerelle.training.question.Feedback;

/**
 * A choice in a correction.
 *
 * @param missed a right choice among several that the learner did not make
 */
public record CorrectedChoice(Offered offered, Feedback feedback, boolean missed) {

  /** The value of {@code data-state}: what was missed never looks like what was found. */
  public String state() {
    if (missed) {
      return "missed";
    }
    if (feedback.right()) {
      return "right";
    }
    return feedback.chosen() ? "review" : "todo";
  }
}
