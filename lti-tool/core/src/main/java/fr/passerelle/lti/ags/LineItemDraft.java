package fr.passerelle.lti.ags;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the tool says about a column it creates or changes (Assignment and Grade Services 2.0,
 * sections 3.2.5 and 3.2.6). On a change what is left empty stays as the platform has it.
 *
 * @param label its name in the gradebook, not blank
 * @param scoreMaximum the scale, more than 0
 * @param tag the tool's word for what the column is for
 * @param resourceId the tool's identifier of what is graded: finds the column again
 * @param resourceLinkId the link the column belongs to; without one it stands alone
 * @param startDateTime from when on work is accepted
 * @param endDateTime until when work is accepted
 * @param submissionReview how the work is looked at
 */
public record LineItemDraft(
    String label,
    double scoreMaximum,
    Optional<String> tag,
    Optional<String> resourceId,
    Optional<String> resourceLinkId,
    Optional<Instant> startDateTime,
    Optional<Instant> endDateTime,
    Optional<SubmissionReview> submissionReview) {

  /**
   * @throws IllegalArgumentException when the label is blank or the scale not more than 0
   */
  public LineItemDraft {
    if (label == null || label.isBlank()) {
      throw new IllegalArgumentException("a line item has a label");
    }
    if (!Double.isFinite(scoreMaximum) || scoreMaximum <= 0) {
      throw new IllegalArgumentException("scoreMaximum must be more than 0: " + scoreMaximum);
    }
    requireNonNull(tag, "tag");
    requireNonNull(resourceId, "resourceId");
    requireNonNull(resourceLinkId, "resourceLinkId");
    requireNonNull(startDateTime, "startDateTime");
    requireNonNull(endDateTime, "endDateTime");
    requireNonNull(submissionReview, "submissionReview");
  }

  /** A column for one thing the tool grades. */
  public static LineItemDraft of(String label, double scoreMaximum, String resourceId) {
    return new LineItemDraft(
        label,
        scoreMaximum,
        Optional.empty(),
        Optional.of(resourceId),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", label);
    json.put("scoreMaximum", JsonNumber.of(scoreMaximum));
    tag.ifPresent(text -> json.put("tag", text));
    resourceId.ifPresent(id -> json.put("resourceId", id));
    resourceLinkId.ifPresent(id -> json.put("resourceLinkId", id));
    startDateTime.ifPresent(time -> json.put("startDateTime", text(time)));
    endDateTime.ifPresent(time -> json.put("endDateTime", text(time)));
    submissionReview.ifPresent(review -> json.put("submissionReview", review.json()));
    return json;
  }

  private static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
