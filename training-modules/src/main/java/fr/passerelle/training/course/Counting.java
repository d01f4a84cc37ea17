package fr.passerelle.training.course;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How one activity counts in its course.
 *
 * @param required whether the course is completed only with it
 * @param weight its share of the score, 0 to 100; 0 of one that is not required
 * @param tries which of its tries counts
 */
public record Counting(boolean required, int weight, Tries tries) {

  /** Which try counts. What is done stays done either way. */
  public enum Tries {
    @JsonProperty("best")
    BEST,
    @JsonProperty("last")
    LAST
  }

  /** Where a course says nothing. */
  public static final Counting USUAL = new Counting(true, 1, Tries.BEST);

  public Counting {
    if (weight < 0 || weight > 100) {
      throw new IllegalArgumentException("weight must be 0 to 100: " + weight);
    }
    if (!required && weight > 0) {
      throw new IllegalArgumentException("what is optional has no weight");
    }
    Rules.present("tries", tries);
  }

  /** The points that count, of those there were and those of a further try. */
  public double points(double before, double now) {
    return tries == Tries.LAST ? now : Math.max(before, now);
  }
}
