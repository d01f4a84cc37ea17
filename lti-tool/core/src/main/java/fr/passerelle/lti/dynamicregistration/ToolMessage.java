package fr.passerelle.lti.dynamicregistration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message the tool answers (Dynamic Registration 1.0, “LTI Message”).
 *
 * @param type the message type, e.g. {@code LtiDeepLinkingRequest}
 * @param targetLinkUri where it leads, when not to the tool's own address
 * @param label what the platform may call it in a menu
 * @param localizedLabels the label by language tag, sent as {@code label#fr}
 * @param placements where it may be offered, e.g. {@code ContentArea}
 * @param customParameters sent with this message only
 */
public record ToolMessage(
    String type,
    Optional<URI> targetLinkUri,
    Optional<String> label,
    Map<String, String> localizedLabels,
    List<String> placements,
    Map<String, String> customParameters) {

  /** The lists and maps are copied; none may be null. */
  public ToolMessage {
    localizedLabels = Map.copyOf(localizedLabels);
    placements = List.copyOf(placements);
    customParameters = Map.copyOf(customParameters);
  }

  /** The tool opens links. */
  public static ToolMessage resourceLink() {
    return of("LtiResourceLinkRequest", List.of());
  }

  /** The tool lets people choose what to place, from the platform's content editor. */
  public static ToolMessage deepLinking() {
    return of("LtiDeepLinkingRequest", List.of("ContentArea"));
  }

  /** The tool shows the work behind a score (Submission Review 1.0). */
  public static ToolMessage submissionReview() {
    return of("LtiSubmissionReviewRequest", List.of());
  }

  /**
   * The same message under a name for menus.
   *
   * @param label the name, in the tool's own language
   * @param localized the name by language tag (OpenID Connect Registration 1.0, section 2.1)
   */
  public ToolMessage called(String label, Map<String, String> localized) {
    return new ToolMessage(
        type, targetLinkUri, Optional.of(label), localized, placements, customParameters);
  }

  private static ToolMessage of(String type, List<String> placements) {
    return new ToolMessage(
        type, Optional.empty(), Optional.empty(), Map.of(), placements, Map.of());
  }
}
