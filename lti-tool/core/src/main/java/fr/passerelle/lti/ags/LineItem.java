package fr.passerelle.lti.ags;

import fr.passerelle.lti.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A column of the platform's gradebook (Assignment and Grade Services 2.0, section 3.2).
 *
 * @param id its address, query string included: what scores are published to
 * @param label its name in the gradebook; empty on platforms that leave it out
 * @param scoreMaximum the scale, more than 0
 * @param tag the tool's word for what the column is for
 * @param resourceId the tool's identifier of what is graded
 * @param resourceLinkId the link the column belongs to, if any
 * @param startDateTime from when on work is accepted
 * @param endDateTime until when work is accepted
 */
public record LineItem(
    URI id,
    String label,
    double scoreMaximum,
    Optional<String> tag,
    Optional<String> resourceId,
    Optional<String> resourceLinkId,
    Optional<Instant> startDateTime,
    Optional<Instant> endDateTime) {

  static LineItem of(JsonObject json) {
    return new LineItem(
        json.webAddress("id").orElseThrow(() -> json.missing("id")),
        json.display("label").orElse(""),
        json.positive("scoreMaximum").orElseThrow(() -> json.missing("scoreMaximum")),
        json.id("tag"),
        json.id("resourceId"),
        json.id("resourceLinkId"),
        json.time("startDateTime"),
        json.time("endDateTime"));
  }
}
