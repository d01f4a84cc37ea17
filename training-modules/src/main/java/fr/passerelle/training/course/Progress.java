package fr.passerelle.training.course;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.outbox.Grade;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How far someone is in a course or in one of its modules, by the course's own {@link
 * CompletionRule}: this is the one place where that is computed. What is not required counts
 * nowhere.
 *
 * @param done how many of the required activities are done
 * @param total how many there are
 * @param points the sum of their points, each times its weight, from 0 to {@code weight}
 * @param weight the sum of their weights
 * @param pass the least score, of 100, that completes it
 */
public record Progress(int done, int total, double points, double weight, int pass) {

  /** Thirds add up to 59.999…: whoever earned the pass mark must have it. */
  private static final double ROUNDING = 1e-6;

  public Progress {
    if (done < 0 || done > total || !(points >= 0 && points <= weight)) {
      throw new IllegalArgumentException(done + " done, " + points + " points of " + total);
    }
  }

  /** Where every activity weighs the same. */
  public Progress(int done, int total, double points) {
    this(done, total, points, total, 0);
  }

  /** Progress through as much of a course as was placed. */
  public static Progress of(Course course, Function<Activity, Achievement> achieved) {
    List<Activity> required =
        CourseStep.of(course).filter(CourseStep::required).map(CourseStep::activity).toList();
    return of(required, course.rule(), achieved);
  }

  /** Progress through one module by itself, required by its course or not. */
  public static Progress of(
      Course course, TrainingModule module, Function<Activity, Achievement> achieved) {
    CompletionRule alone = course.rule().ofOneModule();
    List<Activity> required =
        module.activities().stream().filter(one -> alone.requires(module, one)).toList();
    return of(required, alone, achieved);
  }

  private static Progress of(
      List<Activity> required, CompletionRule rule, Function<Activity, Achievement> achieved) {
    double weight = sum(required, one -> rule.of(one).weight());
    double points = sum(required, one -> rule.of(one).weight() * achieved.apply(one).points());
    return new Progress(
        (int) required.stream().filter(one -> achieved.apply(one).done()).count(),
        required.size(),
        Math.min(points, weight),
        weight,
        rule.pass());
  }

  private static double sum(List<Activity> activities, ToDoubleFunction<Activity> what) {
    return activities.stream().mapToDouble(what).sum();
  }

  /** Whether nothing was achieved yet. */
  public boolean untouched() {
    return done == 0 && points == 0;
  }

  /** Whether all that is required is done, and the score suffices. */
  public boolean completed() {
    return total > 0 && done == total && passes();
  }

  /** Whether the score suffices. */
  boolean passes() {
    return points * 100 + ROUNDING >= pass * weight;
  }

  /**
   * The score out of 100, with two decimals; where nothing has a weight, the share that is done.
   */
  public double score() {
    if (weight > 0) {
      return Math.round(points / weight * 10_000) / 100.0;
    }
    return total == 0 ? 0 : Math.round((double) done / total * 10_000) / 100.0;
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
