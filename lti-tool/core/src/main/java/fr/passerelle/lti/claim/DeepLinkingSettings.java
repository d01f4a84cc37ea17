package fr.passerelle.lti.claim;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What may be placed, and where to send the choice (Deep Linking 2.0, section 4.4.1).
 *
 * @param returnUrl where the response goes; http or https
 * @param data to be echoed unchanged in the response, when present
 * @param acceptTypes the content item types accepted, e.g. {@code ltiResourceLink}
 * @param acceptPresentationDocumentTargets how what is placed may be shown: {@code iframe}, {@code
 *     window}, {@code embed}; empty when the platform does not say
 * @param acceptMediaTypes the media types of files, as in an {@code Accept} header
 * @param acceptMultiple whether several items may be returned; yes when the platform does not say
 * @param acceptLineItem whether a line item may come with a link; yes when it does not say
 * @param autoCreate whether items are placed without the person confirming them in the platform
 * @param title a title to propose
 * @param text a text to propose
 */
public record DeepLinkingSettings(
    URI returnUrl,
    Optional<String> data,
    List<String> acceptTypes,
    List<String> acceptPresentationDocumentTargets,
    Optional<String> acceptMediaTypes,
    boolean acceptMultiple,
    boolean acceptLineItem,
    boolean autoCreate,
    Optional<String> title,
    Optional<String> text) {

  /** The lists are copied; none may be null. */
  public DeepLinkingSettings {
    acceptTypes = List.copyOf(acceptTypes);
    acceptPresentationDocumentTargets = List.copyOf(acceptPresentationDocumentTargets);
  }

  /** Whether items of a type may be returned; a platform that says nothing decides by itself. */
  public boolean accepts(String type) {
    return acceptTypes.isEmpty() || acceptTypes.stream().anyMatch(type::equalsIgnoreCase);
  }

  /** Whether items may be shown in a way; a platform that says nothing decides by itself. */
  public boolean acceptsTarget(String documentTarget) {
    return acceptPresentationDocumentTargets.isEmpty()
        || acceptPresentationDocumentTargets.contains(documentTarget);
  }
}
