package fr.passerelle.lti.ags;

import fr.passerelle.lti.json.JsonObject;
import java.util.Optional;

/**
 * What the platform holds for one person (Assignment and Grade Services 2.0, section 3.3); a
 * teacher may have changed it.
 *
 * @param userId the {@code sub} of the person at that platform
 * @param resultScore on the scale of {@code resultMaximum}; none when nothing is graded
 * @param resultMaximum the scale; 1 when the platform does not say
 * @param comment shown to the person; may hold markup
 */
public record Result(
    String userId, Optional<Double> resultScore, double resultMaximum, Optional<String> comment) {

  static Result of(JsonObject json) {
    return new Result(
        json.id("userId").orElseThrow(() -> json.missing("userId")),
        json.decimal("resultScore"),
        json.decimal("resultMaximum").filter(maximum -> maximum > 0).orElse(1.0),
        json.displayAtLength("comment"));
  }
}
