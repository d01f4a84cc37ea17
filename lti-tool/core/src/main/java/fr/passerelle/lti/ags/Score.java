package fr.passerelle.lti.ags;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A score to publish (Assignment and Grade Services 2.0, section 3.4).
 *
 * @param userId the {@code sub} of the person at that platform
 * @param scoreGiven from 0 on, on the scale of {@code scoreMaximum}; may exceed it (extra credit)
 * @param scoreMaximum the scale, greater than 0
 * @param activityProgress how far the person is
 * @param gradingProgress how far the grading is
 * @param comment shown to the person; Moodle erases the one it holds when there is none
 * @param timestamp when the score is sent; strictly later, in whole seconds, than the last one sent
 *     for the same person and line item, and never in the future
 */
public record Score(
    String userId,
    double scoreGiven,
    double scoreMaximum,
    ActivityProgress activityProgress,
    GradingProgress gradingProgress,
    Optional<String> comment,
    Instant timestamp) {

  public Score {
    if (userId == null || userId.isBlank()) {
      throw new IllegalArgumentException("a score belongs to somebody");
    }
    if (!Double.isFinite(scoreGiven) || scoreGiven < 0) {
      throw new IllegalArgumentException("scoreGiven must be 0 or more: " + scoreGiven);
    }
    if (!Double.isFinite(scoreMaximum) || scoreMaximum <= 0) {
      throw new IllegalArgumentException("scoreMaximum must be more than 0: " + scoreMaximum);
    }
    requireNonNull(activityProgress, "activityProgress");
    requireNonNull(gradingProgress, "gradingProgress");
    requireNonNull(comment, "comment");
    requireNonNull(timestamp, "timestamp");
  }
}
