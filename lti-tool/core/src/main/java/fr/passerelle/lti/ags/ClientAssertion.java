package fr.passerelle.lti.ags;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.registration.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** The signed text by which the tool authenticates (Security Framework 1.1, section 4.1.1). */
record ClientAssertion(Registration registration, Instant now) {

  /**
   * Moodle allows no leeway for an {@code iat} in the future, so our clock may be this far ahead.
   */
  private static final Duration BACKDATED = Duration.ofSeconds(10);

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  String signedWith(RSAKey key) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.getKeyID())
            .build();
    try {
      SignedJWT jwt = new SignedJWT(header, claims());
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("our own key does not sign", e);
    }
  }

  private JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer(registration.clientId())
        .subject(registration.clientId())
        .audience(registration.tokenAudience().orElse(registration.tokenEndpoint().toString()))
        .issueTime(Date.from(now.minus(BACKDATED)))
        .expirationTime(Date.from(now.plus(LIFETIME)))
        .jwtID(UUID.randomUUID().toString())
        .build();
  }
}
