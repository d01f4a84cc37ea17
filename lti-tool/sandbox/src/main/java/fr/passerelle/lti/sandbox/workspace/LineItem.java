package fr.passerelle.lti.sandbox.workspace;

import java.util.Optional;

/**
 * A column of the gradebook (AGS 2.0, 3.2).
 *
 * @param registration the number of the registration that may see and fill it
 * @param linkId the resource link it belongs to
 * @param activityOwn whether the workspace made it with the link, not the tool through AGS:
 *     timestamps are then those of receipt
 */
public record LineItem(
    String id,
    int registration,
    String label,
    double maximum,
    Optional<String> linkId,
    String tag,
    String resourceId,
    boolean activityOwn) {

  public LineItem {
    if (!(maximum > 0)) {
      throw new IllegalArgumentException("a column's maximum must be positive");
    }
  }

  public LineItem changed(String newLabel, double newMaximum, String newTag, String newResourceId) {
    return new LineItem(
        id, registration, newLabel, newMaximum, linkId, newTag, newResourceId, activityOwn);
  }
}
