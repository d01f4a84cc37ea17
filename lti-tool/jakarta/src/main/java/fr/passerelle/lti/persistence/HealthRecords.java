package fr.passerelle.lti.persistence;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes down how platforms do: successes at most once a minute for each, so that a hundred
 * launches at once do not queue for one row, and failures each time.
 */
@ApplicationScoped
public class HealthRecords {

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int LENGTH = 300;
  private static final int PRODUCT_LENGTH = 255;

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  private final Set<Long> products = ConcurrentHashMap.newKeySet();
  private final Map<String, Instant> written = new ConcurrentHashMap<>();

  /** Somebody came in from this platform. */
  @Transactional
  public void launched(long registrationId) {
    worked("launchedAt", registrationId);
  }

  /** What a launch says of the platform's product counts where the registration said nothing. */
  @Transactional
  public void isMadeBy(long registrationId, String product) {
    if (product.length() <= PRODUCT_LENGTH && products.add(registrationId)) {
      entities
          .createQuery(
              "update RegistrationRecord r set r.product = :product"
                  + " where r.id = :id and r.product is null")
          .setParameter("product", product)
          .setParameter("id", registrationId)
          .executeUpdate();
    }
  }

  /**
   * Where a launch said that services are.
   *
   * @param unknown the address that is not known to be the platform's, if there was one
   */
  @Transactional
  public void servicesNamed(long registrationId, Optional<String> unknown) {
    if (isTimeToWrite("unknownHost" + unknown + registrationId, clock.instant())) {
      entities
          .createQuery(
              "update RegistrationRecord r set r.health.unknownHost = :host,"
                  + " r.health.unknownHostAt = :now where r.id = :id")
          .setParameter("host", unknown.orElse(null))
          .setParameter("now", clock.instant())
          .setParameter("id", registrationId)
          .executeUpdate();
    }
  }

  /** Its key set could not be read. */
  @Transactional
  public void keysFailed(long registrationId, String what) {
    failed("keysFailedAt", "keysTrouble", registrationId, what);
    written.remove("launchedAt" + registrationId);
  }

  /** A score has arrived. */
  @Transactional
  public void servicesWorked(long registrationId) {
    worked("servicesWorkedAt", registrationId);
  }

  /** A score could not be delivered. */
  @Transactional
  public void servicesFailed(long registrationId, String what) {
    failed("servicesFailedAt", "servicesTrouble", registrationId, what);
    written.remove("servicesWorkedAt" + registrationId);
  }

  /** A list of participants was read. */
  @Transactional
  public void rostersWorked(long registrationId) {
    worked("rostersWorkedAt", registrationId);
  }

  /** A list of participants could not be read. */
  @Transactional
  public void rostersFailed(long registrationId, Reason reason, String what) {
    failed("rostersFailedAt", "rostersTrouble", registrationId, what);
    entities
        .createQuery(
            "update RegistrationRecord r set r.health.rostersReason = :reason where r.id = :id")
        .setParameter("reason", reason)
        .setParameter("id", registrationId)
        .executeUpdate();
    written.remove("rostersWorkedAt" + registrationId);
  }

  private void worked(String field, long registrationId) {
    Instant now = clock.instant();
    if (isTimeToWrite(field + registrationId, now)) {
      entities
          .createQuery(
              "update RegistrationRecord r set r.health." + field + " = :now where r.id = :id")
          .setParameter("now", now)
          .setParameter("id", registrationId)
          .executeUpdate();
    }
  }

  /** True once a minute, for one of all who ask. */
  private boolean isTimeToWrite(String what, Instant now) {
    Instant before = written.getOrDefault(what, Instant.EPOCH);
    return before.isBefore(now.minus(PAUSE))
        && (before == Instant.EPOCH
            ? written.putIfAbsent(what, now) == null
            : written.replace(what, before, now));
  }

  private void failed(String field, String words, long registrationId, String what) {
    entities
        .createQuery(
            "update RegistrationRecord r set r.health.%s = :now, r.health.%s = :what where r.id = :id"
                .formatted(field, words))
        .setParameter("now", clock.instant())
        .setParameter("what", OneLine.of(what, LENGTH))
        .setParameter("id", registrationId)
        .executeUpdate();
  }
}
