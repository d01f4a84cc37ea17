package fr.passerelle.lti.sandbox.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A score as a tool sent it (AGS 2.0, 3.4.7), well formed.
 *
 * @param given points out of {@code maximum}; not yet clipped
 * @param maximum 0 means: the column's own scale
 * @param comment empty when there is none
 * @param timestamp the tool's own
 * @param fields the names of all fields it came with
 */
public record Score(
    String userId,
    Optional<Double> given,
    double maximum,
    String comment,
    String activityProgress,
    String gradingProgress,
    Instant timestamp,
    Set<String> fields) {

  /** Only a fully graded score with points is a grade; any other erases the one held. */
  Optional<Double> gradeOutOf(double columnMaximum) {
    return given
        .filter(points -> gradingProgress.equals("FullyGraded"))
        .map(points -> maximum > 0 ? points * columnMaximum / maximum : points)
        .map(points -> Math.max(0, Math.min(columnMaximum, points)))
        .map(points -> Math.round(points * 100_000) / 100_000.0);
  }
}
