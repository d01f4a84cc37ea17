package fr.passerelle.training.rating;

import fr.passerelle.training.kept.KeptWork;
import java.time.Instant;
import java.util.List;

/**
 * One self-rating as its owner takes it away, the first and the latest. The names of its parts are
 * the keys of the file.
 */
record ExportedRating(
    String activity,
    String statement,
    String first,
    Instant firstRated,
    String latest,
    Instant latestRated) {

  private static ExportedRating of(SelfRating rating) {
    return new ExportedRating(
        rating.activityId(),
        rating.statementId(),
        rating.firstRating(),
        rating.firstAt(),
        rating.rating(),
        rating.ratedAt());
  }

  static KeptWork all(List<SelfRating> ratings) {
    return new KeptWork(
        "positioning",
        ratings.stream().map(ExportedRating::of).toList(),
        "training.data.ratings",
        List.of(ratings.size()));
  }
}
