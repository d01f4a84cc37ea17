package fr.passerelle.lti.ags;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A score to publish (Assignment and Grade Services 2.0, section 3.4).
 *
 * @param userId the {@code sub} of the person at that platform
 * @param points what was achieved; without any the platform clears the grade it holds, which says
 *     that work was handed in and is still to be marked
 * @param activityProgress how far the person is
 * @param gradingProgress how far the grading is
 * @param comment shown to the person; Moodle erases the one it holds when there is none
 * @param timestamp when the score is sent; strictly later, in whole seconds, than the last one sent
 *     for the same person and line item, and never in the future
 */
public record Score(
    String userId,
    Optional<Points> points,
    ActivityProgress activityProgress,
    GradingProgress gradingProgress,
    Optional<String> comment,
    Instant timestamp) {

  /**
   * @throws IllegalArgumentException when the user id is missing
   */
  public Score {
    if (userId == null || userId.isBlank()) {
      throw new IllegalArgumentException("a score belongs to somebody");
    }
    requireNonNull(points, "points");
    requireNonNull(activityProgress, "activityProgress");
    requireNonNull(gradingProgress, "gradingProgress");
    requireNonNull(comment, "comment");
    requireNonNull(timestamp, "timestamp");
  }
}
