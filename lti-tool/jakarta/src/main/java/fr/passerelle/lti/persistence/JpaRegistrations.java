package fr.passerelle.lti.persistence;

import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Registrations in the database. */
@ApplicationScoped
@Transactional
public class JpaRegistrations {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** The registration with this key, whether approved or not. */
  public Optional<Registration> find(RegistrationKey key) {
    return record(key).map(RegistrationRecord::registration);
  }

  /** All registrations of one issuer. */
  public List<Registration> ofIssuer(String issuer) {
    return entities
        .createQuery(
            "select r from RegistrationRecord r where r.issuer = :issuer", RegistrationRecord.class)
        .setParameter("issuer", issuer)
        .getResultStream()
        .map(RegistrationRecord::registration)
        .toList();
  }

  /** The registration of this number in this tool. */
  public Optional<Registration> byId(long id) {
    return Optional.ofNullable(entities.find(RegistrationRecord.class, id))
        .map(RegistrationRecord::registration);
  }

  /** The registration of this number, with what only this tool knows of it. */
  public Optional<RegistrationRecord> kept(long id) {
    return Optional.ofNullable(entities.find(RegistrationRecord.class, id));
  }

  /** The registration with what only this tool knows of it. */
  public Optional<RegistrationRecord> record(RegistrationKey key) {
    return record(key, LockModeType.NONE);
  }

  private Optional<RegistrationRecord> record(RegistrationKey key, LockModeType lock) {
    return entities
        .createQuery(
            "select r from RegistrationRecord r where r.issuer = :issuer and r.clientId = :client",
            RegistrationRecord.class)
        .setParameter("issuer", key.issuer())
        .setParameter("client", key.clientId())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Every registration, oldest first. */
  public List<RegistrationRecord> all() {
    return entities
        .createQuery("select r from RegistrationRecord r order by r.id", RegistrationRecord.class)
        .getResultList();
  }

  /** Keeps a new registration, with its first deployment where one is known. */
  public RegistrationRecord add(NewRegistration what) {
    RegistrationRecord record = new RegistrationRecord(what, clock.instant());
    entities.persist(record);
    entities.flush(); // the deployment refers to it, and JPA does not know
    what.deploymentId()
        .map(deployment -> DeploymentRecord.approved(record.id(), deployment, clock.instant()))
        .ifPresent(entities::persist);
    return record;
  }

  /**
   * Keeps what a known platform says of itself now. Who was invited to update just this
   * registration is believed. Anybody else may hold an invitation and be able to publish a
   * configuration on the platform's host, so where addresses change the approval is taken back. The
   * row is locked, so that an approval at the same moment is either before or after.
   *
   * @param invited whether the update was asked for by an invitation of this registration's own
   */
  public RegistrationRecord update(NewRegistration what, boolean invited) {
    RegistrationRecord record =
        record(what.registration().key(), LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    List<String> before = record.addresses();
    record.update(what, clock.instant());
    if (invited) {
      record.rename(what.name());
    } else if (!before.equals(record.addresses())) {
      record.awaitApproval(before);
    }
    what.deploymentId()
        .filter(deployment -> isNew(record, deployment))
        .map(deployment -> deployment(record, deployment, invited))
        .ifPresent(entities::persist);
    return record;
  }

  private boolean isNew(RegistrationRecord record, String deploymentId) {
    return entities
        .createQuery(
            "select d.id from DeploymentRecord d"
                + " where d.registrationId = :registration and d.deploymentId = :deployment",
            Long.class)
        .setParameter("registration", record.id())
        .setParameter("deployment", deploymentId)
        .getResultList()
        .isEmpty();
  }

  private DeploymentRecord deployment(
      RegistrationRecord record, String deploymentId, boolean approved) {
    return approved
        ? DeploymentRecord.approved(record.id(), deploymentId, clock.instant())
        : DeploymentRecord.awaiting(record.id(), deploymentId, clock.instant());
  }

  /** The other registrations of the same issuer, oldest first. */
  public List<RegistrationRecord> besides(RegistrationRecord one) {
    return entities
        .createQuery(
            "select r from RegistrationRecord r where r.issuer = :issuer and r.id <> :id"
                + " order by r.id",
            RegistrationRecord.class)
        .setParameter("issuer", one.registration().issuer())
        .setParameter("id", one.id())
        .getResultList();
  }

  /**
   * A registration and the deployments that wait with it, locked until the transaction ends: what
   * is approved is what was looked at.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Approvable> approvable(long registrationId) {
    return Optional.ofNullable(
            entities.find(RegistrationRecord.class, registrationId, LockModeType.PESSIMISTIC_WRITE))
        .map(
            platform ->
                Approvable.of(
                    platform, deployments(registrationId, LockModeType.PESSIMISTIC_WRITE)));
  }

  /**
   * Approves a registration and the deployments that waited with it; false when the registration is
   * unknown.
   */
  public boolean approve(long registrationId) {
    Optional<Approvable> found = approvable(registrationId);
    found.ifPresent(Approvable::approve);
    return found.isPresent();
  }

  /** A registration's deployments, oldest first. */
  public List<DeploymentRecord> deployments(long registrationId) {
    return deployments(registrationId, LockModeType.NONE);
  }

  private List<DeploymentRecord> deployments(long registrationId, LockModeType lock) {
    return entities
        .createQuery(
            "select d from DeploymentRecord d where d.registrationId = :registration order by d.id",
            DeploymentRecord.class)
        .setParameter("registration", registrationId)
        .setLockMode(lock)
        .getResultList();
  }
}
