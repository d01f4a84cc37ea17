package fr.passerelle.training.attempt;

import fr.passerelle.training.course.Progress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * How far an attempt is, kept to count whole groups by: what {@link Progress} says by the rule of
 * its own version. A row of an older version is void until {@link TotalsRound} has counted it:
 * {@code completed} is null then.
 */
@Embeddable
public class Counts {

  @Column(name = "steps_done")
  private Integer stepsDone;

  private Double points;

  private Boolean completed;

  protected Counts() {}

  private Counts(Progress progress) {
    this.stepsDone = progress.done();
    this.points = progress.points();
    this.completed = progress.completed();
  }

  /** Of somebody who has just begun, whatever the rule. */
  static Counts ofNothing() {
    return new Counts(new Progress(0, 0, 0));
  }

  /** These, where they say so, else new ones that do. */
  Counts of(Progress progress) {
    return say(progress) ? this : new Counts(progress);
  }

  boolean say(Progress progress) {
    return Objects.equals(stepsDone, progress.done())
        && Objects.equals(points, progress.points())
        && Objects.equals(completed, progress.completed());
  }

  /** How many required steps are done. */
  public Integer stepsDone() {
    return stepsDone;
  }

  /** The sum of their points, each times its weight. */
  public Double points() {
    return points;
  }

  /** Whether the course is completed; null where that was not counted yet. */
  public Boolean completed() {
    return completed;
  }
}
