package fr.passerelle.lti.launch;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What may be placed, and where to send the choice (Deep Linking 2.0, section 4.4.1).
 *
 * @param returnUrl where the response goes; http or https
 * @param data to be echoed unchanged in the response, when present
 * @param acceptTypes the content item types accepted, e.g. {@code ltiResourceLink}
 * @param acceptMultiple whether several items may be returned; yes when the platform does not say
 * @param acceptLineItem whether a line item may come with a link; yes when it does not say
 * @param title a title to propose
 * @param text a text to propose
 */
public record DeepLinkingSettings(
    URI returnUrl,
    Optional<String> data,
    List<String> acceptTypes,
    boolean acceptMultiple,
    boolean acceptLineItem,
    Optional<String> title,
    Optional<String> text) {
  public DeepLinkingSettings {
    acceptTypes = List.copyOf(acceptTypes);
  }
}
