package fr.passerelle.lti.persistence;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.registration.Registration;
import java.util.Optional;
import java.util.Set;

/**
 * A registration about to be kept.
 *
 * @param name what the administrator calls the platform
 * @param product the platform's product family, such as {@code moodle}, or null
 * @param scopes the scopes the platform granted
 * @param messages the message types the platform says it sends; empty when it does not say
 * @param deploymentId the deployment known from the start, if any
 * @param trustsDeployments whether all its deployments are let in, those to come included
 */
public record NewRegistration(
    Registration registration,
    String name,
    String product,
    Set<String> scopes,
    Optional<Set<String>> messages,
    Optional<String> deploymentId,
    boolean trustsDeployments) {

  public NewRegistration {
    name = OneLine.of(name);
    product = product == null ? null : OneLine.of(product);
    scopes = Set.copyOf(scopes);
    messages = messages.map(Set::copyOf);
  }
}
