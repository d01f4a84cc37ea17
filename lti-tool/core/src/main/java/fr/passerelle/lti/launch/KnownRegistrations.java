package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.RefusalReason.AMBIGUOUS_CLIENT;
import static fr.passerelle.lti.launch.RefusalReason.ISSUER_WRITTEN_OTHERWISE;
import static fr.passerelle.lti.launch.RefusalReason.UNKNOWN_CLIENT;
import static fr.passerelle.lti.launch.RefusalReason.UNKNOWN_ISSUER;

import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.registration.Registrations;
import java.util.List;
import java.util.Optional;

/** Which of the host's registrations a message is about; one that is about none is refused. */
record KnownRegistrations(Registrations registrations) {

  /** An issuer may have several client ids; only one that has exactly one may leave it out. */
  Registration meantBy(LoginInitiation initiation) {
    return initiation
        .clientId()
        .map(client -> new RegistrationKey(initiation.issuer(), client))
        .flatMap(registrations::lately)
        .orElseGet(() -> amongThoseOf(initiation));
  }

  private Registration amongThoseOf(LoginInitiation initiation) {
    List<Registration> known = registrations.ofIssuer(initiation.issuer());
    if (known.isEmpty()) {
      throw unknown(initiation.issuer());
    }
    if (initiation.clientId().isPresent()) {
      throw new InvalidMessage(UNKNOWN_CLIENT, "the issuer has no such client");
    }
    return onlyOne(known);
  }

  /** Issuers are compared character by character; people lose or add the slash at the end. */
  private InvalidMessage unknown(String issuer) {
    String other = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer + "/";
    return registrations.ofIssuer(other).isEmpty()
        ? new InvalidMessage(UNKNOWN_ISSUER, "no registration has the issuer " + issuer)
        : new InvalidMessage(
            ISSUER_WRITTEN_OTHERWISE, "the launch says " + issuer + ", the registration " + other);
  }

  /** A registration that waits for approval must not make an approved one ambiguous. */
  private static Registration onlyOne(List<Registration> known) {
    List<Registration> approved = known.stream().filter(Registration::approved).toList();
    List<Registration> candidates = approved.isEmpty() ? known : approved;
    if (candidates.size() > 1) {
      throw new InvalidMessage(AMBIGUOUS_CLIENT, "the issuer has several clients, name one");
    }
    return candidates.get(0);
  }

  Registration of(PendingLogin login) {
    return find(login)
        .orElseThrow(() -> new InvalidMessage(UNKNOWN_CLIENT, "the registration is gone"));
  }

  Optional<Registration> find(PendingLogin login) {
    return registrations.find(login.registration());
  }
}
