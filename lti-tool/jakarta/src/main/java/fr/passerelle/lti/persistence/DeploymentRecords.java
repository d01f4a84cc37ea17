package fr.passerelle.lti.persistence;

import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** {@link JpaDeployments}' two transactions, apart from the launch's: a refusal keeps its trace. */
@ApplicationScoped
@Transactional
class DeploymentRecords {

  @PersistenceContext private EntityManager entities;
  @Inject private JpaRegistrations registrations;
  @Inject private Clock clock;

  Optional<DeploymentState> state(RegistrationKey key, String deploymentId) {
    return entities
        .createQuery(
            "select d.state from DeploymentRecord d, RegistrationRecord r"
                + " where d.registrationId = r.id and d.deploymentId = :deployment"
                + " and r.issuer = :issuer and r.clientId = :client",
            DeploymentState.class)
        .setParameter("deployment", deploymentId)
        .setParameter("issuer", key.issuer())
        .setParameter("client", key.clientId())
        .getResultStream()
        .findFirst();
  }

  DeploymentState await(RegistrationKey key, String deploymentId) {
    RegistrationRecord registration = registrations.record(key).orElseThrow();
    DeploymentRecord newcomer =
        registration.trustsDeployments()
            ? DeploymentRecord.approved(registration.id(), deploymentId, clock.instant())
            : DeploymentRecord.awaiting(registration.id(), deploymentId, clock.instant());
    entities.persist(newcomer);
    entities.flush();
    return newcomer.state();
  }
}
