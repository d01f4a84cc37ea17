package fr.passerelle.lti.web;

import fr.passerelle.lti.dynamicregistration.PlatformConfiguration;
import fr.passerelle.lti.dynamicregistration.Registered;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.persistence.Invitation;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.NewRegistration;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps a platform that has registered; it may launch once approved. */
@ApplicationScoped
class Enrolment {

  @Inject private JpaRegistrations registrations;
  @Inject private KnownPlatforms platforms;

  /** Keeps what dynamic registration gave; approved when the invitation says so. */
  @Transactional
  RegistrationRecord enrol(Registered registered, Invitation invitation) {
    Registration granted = registered.registration();
    PlatformConfiguration platform = registered.platform();
    Set<String> scopes = new HashSet<>(registered.grantedScopes());
    scopes.retainAll(ToolDescription.SCOPES);
    return enrol(
        new NewRegistration(
            new Registration(
                granted.key(),
                granted.authorizationEndpoint(),
                granted.tokenEndpoint(),
                granted.jwksUri(),
                granted.tokenAudience(),
                granted.idTokenAlgorithms(),
                invitation.approves() && onOneHost(granted)),
            invitation.label(),
            platform.productFamilyCode().orElse(null),
            scopes,
            registered.deploymentId()));
  }

  /** A platform whose keys or tokens come from another host is for our administrator to see. */
  private static boolean onOneHost(Registration granted) {
    String host = URI.create(granted.issuer()).getHost();
    return Stream.of(granted.jwksUri(), granted.tokenEndpoint())
        .allMatch(endpoint -> endpoint.getHost().equalsIgnoreCase(host));
  }

  /**
   * Keeps a registration made by hand or by the protocol.
   *
   * @throws Problem 409 when this issuer and client id are registered already
   */
  @Transactional
  RegistrationRecord enrol(NewRegistration what) {
    if (registrations.find(what.registration().key()).isPresent()) {
      throw new Problem(Status.CONFLICT, "lti.register.known");
    }
    platforms.forget();
    return registrations.add(what);
  }
}
