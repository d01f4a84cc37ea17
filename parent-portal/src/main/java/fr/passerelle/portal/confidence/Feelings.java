package fr.passerelle.portal.confidence;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.rating.SelfRatings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How capable a person says they feel. Kept with their self-positioning: theirs alone, shown to no
 * trainer, part of no score.
 */
@ApplicationScoped
class Feelings {

  @Inject private SelfRatings ratings;

  /** The level's name by statement. */
  Map<String, String> of(Attempt attempt, Confidence asked) {
    return ratings.of(attempt, asked.id());
  }

  /** By screen, then by statement. */
  Map<String, Map<String, String>> all(Attempt attempt, List<Confidence> screens) {
    return screens.stream().collect(Collectors.toMap(Confidence::id, asked -> of(attempt, asked)));
  }

  void keep(Attempt attempt, Confidence asked, Map<String, Confidence.Level> levels, Instant now) {
    ratings.rate(attempt, asked.id(), levels, now);
  }
}
