package fr.passerelle.lti.service;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * What the tool signs to authenticate (Security Framework 1.0, section 4.1.1).
 *
 * @see fr.passerelle.lti.platform.Oddity#ASSERTION_HAS_ITS_OWN_AUDIENCE
 */
record ClientAssertion(Registration registration, URI tokenEndpoint, Instant now) {

  /**
   * Moodle allows no leeway for an {@code iat} in the future, so our clock may be this far ahead.
   */
  private static final Duration BACKDATED = Duration.ofSeconds(10);

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer(registration.clientId())
        .subject(registration.clientId())
        .audience(registration.tokenAudience().orElse(tokenEndpoint.toString()))
        .issueTime(Date.from(now.minus(BACKDATED)))
        .expirationTime(Date.from(now.plus(LIFETIME)))
        .jwtID(UUID.randomUUID().toString())
        .build();
  }
}
