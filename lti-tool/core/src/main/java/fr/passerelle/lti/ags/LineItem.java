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
 * @param scoreMaximum the scale, more than 0; none for an activity without points
 * @param tag the tool's word for what the column is for
 * @param resourceId the tool's identifier of what is graded
 * @param resourceLinkId the link the column belongs to, if any
 * @param startDateTime from when on work is accepted
 * @param endDateTime until when work is accepted
 */
public record LineItem(
    URI id,
    String label,
    Optional<Double> scoreMaximum,
    Optional<String> tag,
    Optional<String> resourceId,
    Optional<String> resourceLinkId,
    Optional<Instant> startDateTime,
    Optional<Instant> endDateTime) {

  /** Only what a score is sent to is insisted on: most columns are other tools' or nobody's. */
  static LineItem of(JsonObject json) {
    return new LineItem(
        json.webAddress("id").orElseThrow(() -> json.missing("id")),
        json.display("label").orElse(""),
        json.ifReadable(one -> one.positive("scoreMaximum")),
        json.ifReadable(one -> one.id("tag")),
        json.ifReadable(one -> one.id("resourceId")),
        json.ifReadable(one -> one.id("resourceLinkId")),
        json.time("startDateTime"),
        json.time("endDateTime"));
  }

  boolean isLabelled(LineItemDraft draft) {
    return label.equals(draft.label());
  }
}
