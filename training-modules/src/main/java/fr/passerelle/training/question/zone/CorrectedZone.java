package fr.passerelle.training.question.zone;

import fr.passerelle.training.question.Feedback;

/**
 * A zone in a correction.
 *
 * @param number from 1, in the picture and in the list
 */
public record CorrectedZone(int number, Zone zone, Feedback feedback) {

  /** The value of {@code data-state}. */
  public String state() {
    if (feedback.right()) {
      return "right";
    }
    return feedback.chosen() ? "review" : "todo";
  }
}
