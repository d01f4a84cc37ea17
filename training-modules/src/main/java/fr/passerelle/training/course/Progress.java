package fr.passerelle.training.course;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.outbox.Grade;
import java.util.List;
import java.util.function.Function;

/**
 * How far someone is in a course or in one of its modules. Every activity weighs the same.
 *
 * @param done how many activities are done
 * @param total how many there are
 * @param points the sum of their points, from 0 to {@code total}
 */
public record Progress(int done, int total, double points) {

  public Progress {
    if (done < 0 || done > total || !(points >= 0 && points <= total)) {
      throw new IllegalArgumentException(done + " done, " + points + " points of " + total);
    }
  }

  /** Progress through a whole course. */
  public static Progress of(Course course, Function<Activity, Achievement> achieved) {
    return sum(course.activities().stream().map(achieved).toList());
  }

  /** Progress through one module. */
  public static Progress of(TrainingModule module, Function<Activity, Achievement> achieved) {
    return sum(module.activities().stream().map(achieved).toList());
  }

  private static Progress sum(List<Achievement> achieved) {
    int done = (int) achieved.stream().filter(Achievement::done).count();
    double points = achieved.stream().mapToDouble(Achievement::points).sum();
    return new Progress(done, achieved.size(), Math.min(points, achieved.size()));
  }

  /** Whether nothing was achieved yet. */
  public boolean untouched() {
    return done == 0 && points == 0;
  }

  /** Whether everything is done. */
  public boolean completed() {
    return total > 0 && done == total;
  }

  /** The share of activities done, in whole percent, rounded down: 100 means completed. */
  public int percent() {
    return total == 0 ? 0 : done * 100 / total;
  }

  /** The score out of 100, with two decimals. */
  public double score() {
    return total == 0 ? 0 : Math.round(points / total * 10_000) / 100.0;
  }

  /**
   * What the workspace's gradebook is told (AGS 2.0, Score).
   *
   * @param comment the words shown beside the score
   */
  public Grade grade(String comment) {
    return new Grade(score(), 100, state(), comment);
  }

  private ActivityProgress state() {
    return completed() ? ActivityProgress.COMPLETED : ActivityProgress.IN_PROGRESS;
  }
}
