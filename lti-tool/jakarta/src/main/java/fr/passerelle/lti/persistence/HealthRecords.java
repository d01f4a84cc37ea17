package fr.passerelle.lti.persistence;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes down how platforms do: successes at most once a minute for each, so that a hundred
 * launches at once do not queue for one row, and failures each time. Where nothing is to be
 * written, no transaction is begun.
 */
@ApplicationScoped
public class HealthRecords {

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int LENGTH = 300;
  private static final int PRODUCT_LENGTH = 255;

  @Inject private HealthRows rows;
  @Inject private Clock clock;

  private final Set<Long> products = ConcurrentHashMap.newKeySet();
  private final Map<String, Instant> written = new ConcurrentHashMap<>();

  /** Somebody came in from this platform. */
  public void launched(long registrationId) {
    worked("launchedAt", registrationId);
  }

  /** What a launch says of the platform's product counts where the registration said nothing. */
  public void isMadeBy(long registrationId, String product) {
    if (product.length() <= PRODUCT_LENGTH && products.add(registrationId)) {
      rows.writeProduct(registrationId, product);
    }
  }

  /**
   * Where a launch said that services are.
   *
   * @param unknown the address that is not known to be the platform's, if there was one
   */
  public void servicesNamed(long registrationId, Optional<String> unknown) {
    Instant now = clock.instant();
    if (isTimeToWrite("unknownHost" + unknown + registrationId, now)) {
      Map<String, Object> fields = new HashMap<>(Map.of("unknownHostAt", now));
      fields.put("unknownHost", unknown.orElse(null));
      rows.write(registrationId, fields);
    }
  }

  /** Its key set could not be read. */
  public void keysFailed(long registrationId, String what) {
    rows.write(registrationId, failure("keysFailedAt", "keysTrouble", what));
    written.remove("launchedAt" + registrationId);
  }

  /** A score has arrived. */
  public void servicesWorked(long registrationId) {
    worked("servicesWorkedAt", registrationId);
  }

  /** A score could not be delivered. */
  public void servicesFailed(long registrationId, String what) {
    rows.write(registrationId, failure("servicesFailedAt", "servicesTrouble", what));
    written.remove("servicesWorkedAt" + registrationId);
  }

  /** A list of participants was read. */
  public void rostersWorked(long registrationId) {
    worked("rostersWorkedAt", registrationId);
  }

  /** A list of participants could not be read. */
  public void rostersFailed(long registrationId, Reason reason, String what) {
    Map<String, Object> fields = failure("rostersFailedAt", "rostersTrouble", what);
    fields.put("rostersReason", reason);
    rows.write(registrationId, fields);
    written.remove("rostersWorkedAt" + registrationId);
  }

  private void worked(String field, long registrationId) {
    Instant now = clock.instant();
    if (isTimeToWrite(field + registrationId, now)) {
      rows.write(registrationId, Map.of(field, now));
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

  private Map<String, Object> failure(String field, String words, String what) {
    return new HashMap<>(Map.of(field, clock.instant(), words, OneLine.of(what, LENGTH)));
  }
}
