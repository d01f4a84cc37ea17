package fr.passerelle.training.question;

import java.util.List;

/**
 * The marking of one answer.
 *
 * @param points 0 to 1
 * @param right only when the answer is exactly the expected one
 * @param feedback in the order of the choices or items; one entry for a typed answer
 */
public record Marked(double points, boolean right, List<Feedback> feedback) {

  public Marked {
    if (!(points >= 0 && points <= 1)) {
      throw new IllegalArgumentException("points must be 0 to 1: " + points);
    }
    feedback = List.copyOf(feedback);
  }
}
