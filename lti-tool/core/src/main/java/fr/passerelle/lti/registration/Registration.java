package fr.passerelle.lti.registration;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.WebAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A platform that knows this tool: the result of a dynamic registration, or of values exchanged by
 * hand (LTI Core 1.3, section 3.1.3; Security Framework 1.0, section 5.1.1).
 *
 * @param key issuer and client id
 * @param authorizationEndpoint where a login continues; may carry a query string
 * @param tokenEndpoint where access tokens for the services are asked for; empty for a platform
 *     without services
 * @param jwksUri where the platform publishes its public keys
 * @param tokenAudience the {@code aud} of our token requests when it is not the token endpoint
 * @param idTokenAlgorithms the signature algorithms accepted from this platform; only asymmetric
 *     ones can be named
 * @param approved whether our administrator lets this platform in
 */
public record Registration(
    RegistrationKey key,
    URI authorizationEndpoint,
    Optional<URI> tokenEndpoint,
    URI jwksUri,
    Optional<String> tokenAudience,
    Set<String> idTokenAlgorithms,
    boolean approved) {

  /** What every platform must offer (Security Framework 1.0, section 5.1.3, step 6). */
  public static final Set<String> DEFAULT_ALGORITHMS = Set.of("RS256");

  /** All that may ever be accepted: neither {@code none} nor a shared secret. */
  public static final Set<String> ASYMMETRIC_ALGORITHMS =
      Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

  /**
   * @throws IllegalArgumentException for an endpoint that is no absolute http or https address, or
   *     an algorithm that is not asymmetric
   */
  public Registration {
    requireNonNull(key, "key");
    requireWebAddress(authorizationEndpoint, "authorization endpoint");
    requireNonNull(tokenEndpoint, "tokenEndpoint");
    tokenEndpoint.ifPresent(address -> requireWebAddress(address, "token endpoint"));
    requireWebAddress(jwksUri, "key set URL");
    requireNonNull(tokenAudience, "tokenAudience");
    idTokenAlgorithms = Set.copyOf(idTokenAlgorithms);
    if (idTokenAlgorithms.isEmpty() || !ASYMMETRIC_ALGORITHMS.containsAll(idTokenAlgorithms)) {
      throw new IllegalArgumentException("only asymmetric algorithms: " + idTokenAlgorithms);
    }
  }

  /** The platform's {@code iss}. */
  public String issuer() {
    return key.issuer();
  }

  /** The tool's {@code client_id} at the platform. */
  public String clientId() {
    return key.clientId();
  }

  /** The same registration, let in by our administrator. */
  public Registration approvedByAdministrator() {
    return new Registration(
        key, authorizationEndpoint, tokenEndpoint, jwksUri, tokenAudience, idTokenAlgorithms, true);
  }

  private static void requireWebAddress(URI uri, String what) {
    if (uri == null || !WebAddress.is(uri)) {
      throw new IllegalArgumentException(what + " must be an absolute http or https URL: " + uri);
    }
  }
}
