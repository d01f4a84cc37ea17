package fr.passerelle.portal.guide;

import fr.passerelle.training.rating.SelfRatings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How capable a person says they feel. Kept with their self-positioning: theirs alone, shown to no
 * trainer, part of no score.
 */
@RequestScoped
class Feelings {

  @Inject private SelfRatings ratings;

  /** The level's name by statement. */
  Map<String, String> of(Walk walk, Confidence asked) {
    return ratings.of(walk.attempt(), asked.id());
  }

  /** By screen, then by statement. */
  Map<String, Map<String, String>> all(Walk walk) {
    return walk.confidences().stream()
        .collect(Collectors.toMap(Confidence::id, asked -> of(walk, asked)));
  }

  void keep(Walk walk, Confidence asked, Map<String, Confidence.Level> levels, Instant now) {
    ratings.rate(walk.attempt(), asked.id(), levels, now);
  }
}
