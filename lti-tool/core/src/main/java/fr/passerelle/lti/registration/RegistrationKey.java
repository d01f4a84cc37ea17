package fr.passerelle.lti.registration;

/**
 * What identifies a registration everywhere, caches included: one issuer may know the tool under
 * several client identifiers (LTI Core 1.3, section 4.1.3).
 *
 * @param issuer the platform's {@code iss}, compared character by character
 * @param clientId the tool's {@code client_id} at that platform
 */
public record RegistrationKey(String issuer, String clientId) {
  /**
   * @throws IllegalArgumentException when one is blank
   */
  public RegistrationKey {
    if (issuer == null || issuer.isBlank()) {
      throw new IllegalArgumentException("a registration has an issuer");
    }
    if (clientId == null || clientId.isBlank()) {
      throw new IllegalArgumentException("a registration has a client id");
    }
  }
}
