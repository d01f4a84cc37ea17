package fr.passerelle.lti.sandbox.workspace;

import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import java.util.Map;
import java.util.Optional;

/**
 * A column of the gradebook (AGS 2.0, 3.2).
 *
 * @param registration the number of the registration that may see and fill it
 * @param linkId the resource link it belongs to
 * @param activityOwn whether the workspace made it with the link, not the tool through AGS:
 *     timestamps are then those of receipt
 * @param review how the tool wants its work looked at, its {@code submissionReview}; may be empty
 */
public record LineItem(
    String id,
    int registration,
    String label,
    double maximum,
    Optional<String> linkId,
    String tag,
    String resourceId,
    boolean activityOwn,
    Map<String, Object> review) {

  public LineItem {
    review = Map.copyOf(review);
    if (!(maximum > 0)) {
      throw new IllegalArgumentException("a column's maximum must be positive");
    }
  }

  public LineItem changed(String newLabel, NewColumn now) {
    return new LineItem(
        id,
        registration,
        newLabel,
        now.maximum(),
        linkId,
        now.tag(),
        now.resourceId(),
        activityOwn,
        now.review());
  }
}
