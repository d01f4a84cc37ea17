package fr.passerelle.lti.ags;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Announces that the work behind a column's scores can be looked at (Submission Review 1.0,
 * “Availability and placement of Submission Review Request message”): the platform then offers a
 * link that launches with {@code LtiSubmissionReviewRequest}.
 *
 * @param reviewableStatus for which progress there is something to see; empty for any
 * @param label what the platform may write on the link
 * @param url where the review is launched, when not at the tool's own address
 * @param custom custom parameters of that launch
 */
public record SubmissionReview(
    List<ActivityProgress> reviewableStatus,
    Optional<String> label,
    Optional<URI> url,
    Map<String, String> custom) {

  /** Keeps copies of the list and the map. */
  public SubmissionReview {
    reviewableStatus = List.copyOf(reviewableStatus);
    custom = Map.copyOf(custom);
  }

  /**
   * A review for any progress, at the tool's own address.
   *
   * @param label what the platform may write on the link
   * @param custom custom parameters of the review's launch
   */
  public static SubmissionReview labelled(String label, Map<String, String> custom) {
    return new SubmissionReview(List.of(), Optional.of(label), Optional.empty(), custom);
  }

  /** As a member of a line item. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!reviewableStatus.isEmpty()) {
      json.put("reviewableStatus", reviewableStatus.stream().map(ActivityProgress::json).toList());
    }
    label.ifPresent(text -> json.put("label", text));
    url.ifPresent(address -> json.put("url", address.toString()));
    if (!custom.isEmpty()) {
      json.put("custom", custom);
    }
    return json;
  }
}
