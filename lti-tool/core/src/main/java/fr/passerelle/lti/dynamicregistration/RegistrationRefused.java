package fr.passerelle.lti.dynamicregistration;

/**
 * The tool is not registered.
 *
 * @param reason what stood in the way
 * @param detail one English sentence for the administrator; may hold the platform's words, so
 *     escape it
 */
public record RegistrationRefused(Reason reason, String detail)
    implements RegistrationOutcome, PlatformOffer {

  /** What stood in the way, in the order of the steps. */
  public enum Reason {
    /** No {@code openid_configuration}, two of them, or one that is no web address. */
    REQUEST_MALFORMED,
    /** The registration token holds what no token may. */
    REGISTRATION_TOKEN_MALFORMED,
    /** The configuration could not be read. */
    CONFIGURATION_UNREACHABLE,
    /** What was read is no OpenID configuration. */
    CONFIGURATION_MALFORMED,
    /** A required endpoint is missing or no http(s) URL. */
    ENDPOINT_MISSING,
    /** The issuer and the configuration do not live on the same host. */
    ISSUER_MISMATCH,
    /** An endpoint is reached without TLS though the configuration is not. */
    ENDPOINT_INSECURE,
    /** The platform signs with nothing acceptable here. */
    ALGORITHM_UNSUPPORTED,
    /** The platform does not let tools authenticate with a signed assertion. */
    AUTHENTICATION_UNSUPPORTED,
    /** The registration endpoint gave no answer. */
    PLATFORM_UNREACHABLE,
    /** The registration endpoint said no, e.g. to a token used before. */
    REFUSED_BY_PLATFORM,
    /** The answer is no registration. */
    ANSWER_MALFORMED
  }
}
