package fr.passerelle.lti.registration;

import java.util.List;
import java.util.Optional;

/** The platforms the tool is registered with. The host implements it, usually on a database. */
public interface Registrations {

  Optional<Registration> find(RegistrationKey key);

  /** All registrations of one issuer; empty when the issuer is unknown. */
  List<Registration> ofIssuer(String issuer);
}
