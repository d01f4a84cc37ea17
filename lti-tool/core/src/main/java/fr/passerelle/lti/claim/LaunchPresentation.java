package fr.passerelle.lti.claim;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * How the platform shows the tool (LTI Core 1.3, section 5.4.4).
 *
 * @param locale the language of the platform's pages
 * @param documentTarget {@code frame}, {@code iframe} or {@code window}
 * @param returnUrl where to send the person back; http or https only
 */
public record LaunchPresentation(
    Optional<Locale> locale, Optional<String> documentTarget, Optional<URI> returnUrl) {}
