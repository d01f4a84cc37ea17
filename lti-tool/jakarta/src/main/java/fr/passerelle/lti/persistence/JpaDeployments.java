package fr.passerelle.lti.persistence;

import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.registration.Deployments;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Deployments in the database; one never seen before is written down as awaiting approval. */
@ApplicationScoped
public class JpaDeployments implements Deployments {

  @Inject private DeploymentRecords records;

  @Override
  public DeploymentState stateOf(RegistrationKey registration, String deploymentId) {
    return records
        .state(registration, deploymentId)
        .orElseGet(() -> recordNew(registration, deploymentId));
  }

  /** Two first launches at once both write it down; the unique key lets one of them. */
  private DeploymentState recordNew(RegistrationKey registration, String deploymentId) {
    try {
      return records.await(registration, deploymentId);
    } catch (RuntimeException lostTheRace) {
      Optional<DeploymentState> winner = records.state(registration, deploymentId);
      return winner.orElseThrow(() -> lostTheRace);
    }
  }
}
