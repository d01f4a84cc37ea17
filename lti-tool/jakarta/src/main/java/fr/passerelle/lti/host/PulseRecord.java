package fr.passerelle.lti.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** {@link Pulse}'s one short transaction. */
@ApplicationScoped
class PulseRecord {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * What a beat found.
   *
   * @param ahead how far this node's clock is ahead of the database's
   * @param longSteady whether time has gone on without a leap for a day
   */
  record Beat(Duration ahead, boolean longSteady) {}

  /** Writes the row, by the database's clock. */
  @Transactional
  Beat write() {
    Instant database = databaseNow();
    Duration ahead = Duration.between(database, clock.instant());
    PulseRow row = entities.find(PulseRow.class, PulseRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    row.beat(database);
    return new Beat(ahead, row.longSteady(database));
  }

  private Instant databaseNow() {
    Number epoch =
        (Number)
            entities
                .createNativeQuery("select extract(epoch from current_timestamp)")
                .getSingleResult();
    return Instant.ofEpochMilli(Math.round(epoch.doubleValue() * 1000));
  }
}
