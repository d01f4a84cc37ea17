package fr.passerelle.lti.sandbox.workspace;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A link about to be placed, by the demo or by deep linking.
 *
 * @param column the gradebook column to open with it
 */
public record NewLink(
    String title,
    String description,
    URI target,
    Map<String, String> custom,
    Optional<NewColumn> column) {

  /**
   * A gradebook column; its label is the link's title, as in Moodle.
   *
   * @param review the tool's {@code submissionReview} (Submission Review 1.0); empty for none
   */
  public record NewColumn(
      double maximum, String tag, String resourceId, Map<String, Object> review) {
    public static final NewColumn OF_100 = new NewColumn(100, "", "", Map.of());
  }
}
