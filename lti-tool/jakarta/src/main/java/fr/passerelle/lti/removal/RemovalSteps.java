package fr.passerelle.lti.removal;

import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.session.LaunchSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@link Removals}' transactions, each of them short. */
@ApplicationScoped
@Transactional
class RemovalSteps {

  /** People or rows a transaction deletes. */
  private static final int MOST = 200;

  @PersistenceContext private EntityManager entities;
  @Inject @Any private Instance<PlatformData> platformData;
  @Inject private LaunchSessions launches;
  @Inject private Clock clock;

  List<PlatformDataCount> platformData(long registrationId) {
    return platformData.stream().flatMap(one -> one.of(registrationId).stream()).toList();
  }

  /** Nobody launches from there any more; false when another node has removed it meanwhile. */
  boolean close(long registrationId) {
    Optional<RegistrationRecord> platform = locked(registrationId);
    platform.ifPresent(
        leaving -> {
          leaving.leave(clock.instant());
          launches.endAllFrom(registrationId);
        });
    return platform.isPresent();
  }

  /** Deletes some of what hangs on it; false when nothing did any more. */
  boolean letGo(long registrationId) {
    return platformData.stream().mapToInt(one -> one.letGo(registrationId, MOST)).sum() > 0;
  }

  /** Deletes the platform itself, with nothing left that hangs on it. */
  void remove(long registrationId) {
    locked(registrationId).filter(RegistrationRecord::isLeaving).ifPresent(entities::remove);
  }

  private Optional<RegistrationRecord> locked(long registrationId) {
    return Optional.ofNullable(
        entities.find(RegistrationRecord.class, registrationId, LockModeType.PESSIMISTIC_WRITE));
  }

  List<Long> leaving() {
    return entities
        .createQuery(
            "select r.id from RegistrationRecord r where r.leavingSince is not null", Long.class)
        .getResultList();
  }
}
