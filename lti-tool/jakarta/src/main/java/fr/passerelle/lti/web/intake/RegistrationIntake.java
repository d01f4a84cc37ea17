package fr.passerelle.lti.web.intake;

import fr.passerelle.lti.dynamicregistration.Registered;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.persistence.Invitation;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.NewRegistration;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.web.edge.KnownPlatforms;
import fr.passerelle.lti.web.intake.RegistrationReceived.How;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps a platform that has registered; it may launch once approved. */
@ApplicationScoped
public class RegistrationIntake {

  @Inject private JpaRegistrations registrations;
  @Inject private KnownPlatforms platforms;
  @Inject private Event<RegistrationReceived> enrolments;

  /**
   * Refuses a platform that this invitation is not for, before it is told anything of us.
   *
   * @throws Problem 403 when the invitation updates a registration of another issuer
   */
  @Transactional
  void requireInvited(Invitation invitation, String issuer) {
    Optional<Registration> only = invitation.registrationId().flatMap(registrations::byId);
    if (only.filter(known -> !known.issuer().equals(issuer)).isPresent()) {
      throw new Problem(Status.FORBIDDEN, "lti.register.otherplatform");
    }
  }

  /**
   * Keeps what dynamic registration gave. A platform that answers with a client we know is updated;
   * with a client we do not know it is registered, even if its issuer is known.
   */
  @Transactional
  RegistrationReceived enrol(Registered registered, Invitation invitation) {
    NewRegistration what = read(registered, invitation);
    Optional<RegistrationRecord> known = registrations.record(what.registration().key());
    return known.isPresent()
        ? kept(registrations.update(what, isFor(invitation, known.get())), How.UPDATED)
        : kept(registrations.add(what), How.REGISTERED);
  }

  private static NewRegistration read(Registered registered, Invitation invitation) {
    Registration granted = registered.registration();
    Set<String> scopes = new HashSet<>(registered.grantedScopes());
    scopes.retainAll(ToolDescription.SCOPES);
    return new NewRegistration(
        invitation.approves() && atOneOrigin(granted) ? granted.approvedByAdministrator() : granted,
        invitation.label(),
        registered.platform().productFamilyCode().orElse(null),
        scopes,
        registered.grantedMessages(),
        registered.deploymentId(),
        invitation.trustsDeployments());
  }

  private static boolean isFor(Invitation invitation, RegistrationRecord registration) {
    return invitation.registrationId().filter(id -> id == registration.id()).isPresent();
  }

  /** A platform whose keys or tokens come from elsewhere is for our administrator to see. */
  private static boolean atOneOrigin(Registration granted) {
    URI issuer = URI.create(granted.issuer());
    return Stream.concat(Stream.of(granted.jwksUri()), granted.tokenEndpoint().stream())
        .allMatch(endpoint -> SameOrigin.of(issuer, endpoint));
  }

  /**
   * Keeps a registration typed in by hand.
   *
   * @throws Problem 409 when this issuer and client id are registered already
   */
  @Transactional
  public RegistrationRecord enrol(NewRegistration what) {
    if (registrations.find(what.registration().key()).isPresent()) {
      throw new Problem(Status.CONFLICT, "lti.register.known");
    }
    return kept(registrations.add(what), How.TYPED).registration();
  }

  private RegistrationReceived kept(RegistrationRecord record, How how) {
    RegistrationReceived enrolled =
        new RegistrationReceived(record, how, registrations.besides(record));
    enrolments.fire(enrolled);
    platforms.forget();
    return enrolled;
  }
}
