package fr.passerelle.lti.dynamicregistration;

import fr.passerelle.lti.registration.Registration;
import java.util.Optional;
import java.util.Set;

/**
 * The platform knows the tool now.
 *
 * @param registration not approved yet: that is our administrator's decision
 * @param deploymentId the first deployment, when the platform made one at once
 * @param grantedScopes the services granted, which may be fewer than asked for
 * @param grantedMessages the message types the platform says it will send; empty when it does not
 *     say. Moodle names only those beside the resource link
 * @param platform what the platform offers
 */
public record Registered(
    Registration registration,
    Optional<String> deploymentId,
    Set<String> grantedScopes,
    Optional<Set<String>> grantedMessages,
    PlatformConfiguration platform)
    implements RegistrationOutcome {
  /** The sets are copied; none may be null. */
  public Registered {
    grantedScopes = Set.copyOf(grantedScopes);
    grantedMessages = grantedMessages.map(Set::copyOf);
  }
}
