package fr.passerelle.lti.registration;

import java.util.List;
import java.util.Optional;

/**
 * The platforms the tool is registered with. The host implements it, usually on a database and for
 * many threads; what it throws comes out of {@link fr.passerelle.lti.launch.LtiTool} as it is. A
 * registration that is known is never overwritten by a platform that registers again.
 */
public interface Registrations {

  /** The registration with this key, whether approved or not. */
  Optional<Registration> find(RegistrationKey key);

  /**
   * The same, as it was some seconds ago at most: enough to send a browser on. Nobody is let in on
   * its account; the launch that comes back asks {@link #find}.
   */
  default Optional<Registration> lately(RegistrationKey key) {
    return find(key);
  }

  /** All registrations of one issuer; empty when the issuer is unknown. */
  List<Registration> ofIssuer(String issuer);
}
