package fr.passerelle.lti.deeplinking;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.ags.JsonNumber;
import fr.passerelle.lti.ags.SubmissionReview;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The column that comes with a link (Deep Linking 2.0, section 3.2).
 *
 * @param label its name; Moodle uses the activity's instead
 * @param scoreMaximum the scale, more than 0
 * @param tag the tool's word for what the column is for
 * @param resourceId the tool's identifier of what is graded
 * @param submissionReview how the work behind a score is looked at
 */
public record LinkLineItem(
    Optional<String> label,
    double scoreMaximum,
    Optional<String> tag,
    Optional<String> resourceId,
    Optional<SubmissionReview> submissionReview) {

  /**
   * @throws IllegalArgumentException unless {@code scoreMaximum} is finite and more than 0
   */
  public LinkLineItem {
    if (!Double.isFinite(scoreMaximum) || scoreMaximum <= 0) {
      throw new IllegalArgumentException("scoreMaximum must be more than 0: " + scoreMaximum);
    }
    requireNonNull(label, "label");
    requireNonNull(tag, "tag");
    requireNonNull(resourceId, "resourceId");
    requireNonNull(submissionReview, "submissionReview");
  }

  /**
   * A column without submission review.
   *
   * @param scoreMaximum the scale, more than 0
   */
  public static LinkLineItem of(String label, double scoreMaximum, String tag, String resourceId) {
    return new LinkLineItem(
        Optional.of(label),
        scoreMaximum,
        Optional.of(tag),
        Optional.of(resourceId),
        Optional.empty());
  }

  /**
   * The same column, whose scores lead back to the work behind them: the platform then sends a
   * {@link fr.passerelle.lti.launch.SubmissionReviewLaunch} (Submission Review 1.0).
   *
   * @param label what the platform may call the way to it, e.g. “See the answers”
   */
  public LinkLineItem reviewed(String label) {
    return new LinkLineItem(
        this.label,
        scoreMaximum,
        tag,
        resourceId,
        Optional.of(SubmissionReview.labelled(label, Map.of())));
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    label.ifPresent(value -> json.put("label", value));
    json.put("scoreMaximum", JsonNumber.of(scoreMaximum));
    tag.ifPresent(value -> json.put("tag", value));
    resourceId.ifPresent(value -> json.put("resourceId", value));
    submissionReview.ifPresent(value -> json.put("submissionReview", value.json()));
    return json;
  }
}
