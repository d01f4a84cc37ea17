package fr.passerelle.training.course;

/**
 * What someone achieved in one activity.
 *
 * @param points from 0 to 1: a page read or a positioning answered is 1, a quiz its best ratio
 * @param done whether the activity is done; a quiz is done at its pass mark
 */
public record Achievement(double points, boolean done) {

  public static final Achievement NONE = new Achievement(0, false);
  public static final Achievement FULL = new Achievement(1, true);

  public Achievement {
    if (!(points >= 0 && points <= 1)) {
      throw new IllegalArgumentException("Points go from 0 to 1, not " + points);
    }
  }
}
