package fr.passerelle.lti.dynamicregistration;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A platform's OpenID configuration (Dynamic Registration 1.0, “OpenID Configuration”), checked.
 *
 * @param issuer the platform's {@code iss}
 * @param authorizationEndpoint where logins continue
 * @param tokenEndpoint where access tokens are asked for
 * @param jwksUri where its keys are
 * @param registrationEndpoint where a tool registers
 * @param authorizationServer the {@code aud} of token requests when not the token endpoint
 * @param idTokenAlgorithms how it signs, as far as acceptable here
 * @param scopesSupported the services it knows
 * @param messagesSupported the message types it sends
 * @param productFamilyCode the product, e.g. {@code moodle}
 * @param version the product's version
 */
public record PlatformConfiguration(
    String issuer,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    URI registrationEndpoint,
    Optional<String> authorizationServer,
    Set<String> idTokenAlgorithms,
    Set<String> scopesSupported,
    Set<String> messagesSupported,
    Optional<String> productFamilyCode,
    Optional<String> version)
    implements PlatformOffer {
  /** The sets are copied; none may be null. */
  public PlatformConfiguration {
    idTokenAlgorithms = Set.copyOf(idTokenAlgorithms);
    scopesSupported = Set.copyOf(scopesSupported);
    messagesSupported = Set.copyOf(messagesSupported);
  }
}
