package fr.passerelle.lti.persistence;

import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.RefusalReason;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The last refused launches. Strangers can make them, so there is a cap on what a minute writes
 * (one for what names a known platform, a smaller one for the rest), on the rows, and on their age;
 * the log has them all.
 */
@ApplicationScoped
public class RefusedLaunches {

  static final int ROWS = 10_000;
  static final Duration AGE = Duration.ofDays(30);

  @PersistenceContext private EntityManager entities;
  @Inject private HealthRecords health;
  @Inject private SealedLogins logins;
  @Inject private JpaRegistrations registrations;
  @Inject private Clock clock;

  private MinuteCap ofPlatforms;
  private MinuteCap ofStrangers;

  @PostConstruct
  void prepare() {
    ofPlatforms = new MinuteCap(60, clock);
    ofStrangers = new MinuteCap(20, clock);
  }

  /** Remembers a refusal, unless this minute has had its share. */
  @Transactional
  public void record(String code, LaunchRefused refused, Optional<Long> registrationId) {
    if (registrationId.isPresent() ? ofPlatforms.take() : ofStrangers.take()) {
      entities.persist(
          new RefusedLaunch(
              code,
              refused.reason().name(),
              refused.detail(),
              registrationId.orElse(null),
              clock.instant()));
      registrationId
          .filter(known -> refused.reason() == RefusalReason.PLATFORM_KEYS_UNAVAILABLE)
          .ifPresent(known -> health.keysFailed(known, refused.detail()));
    }
  }

  /** The platform a login was begun for, whether or not it was answered since. */
  public Optional<Long> platformOfState(String state) {
    return logins
        .opened(state)
        .flatMap(login -> registrations.record(login.registration()))
        .map(RegistrationRecord::id);
  }

  /**
   * The platform a login names, if it is known and named without doubt; an issuer with a slash too
   * many or too few at its end names it too.
   */
  @Transactional
  public Optional<Long> platformOf(String issuer, Optional<String> clientId) {
    List<Long> named =
        entities
            .createQuery(
                "select r.id from RegistrationRecord r where r.issuer in (:issuer, :other)"
                    + " and (:client = '' or r.clientId = :client)",
                Long.class)
            .setParameter("issuer", issuer)
            .setParameter(
                "other", issuer.endsWith("/") ? issuer.replaceFirst("/$", "") : issuer + "/")
            .setParameter("client", clientId.orElse(""))
            .setMaxResults(2)
            .getResultList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** The newest refusals older than this row, or the newest of all. */
  @Transactional
  public List<RefusedLaunch> newest(Optional<Long> before, int most) {
    return page(before).setMaxResults(most).getResultList();
  }

  /** The refusal with this support code, if it is remembered. */
  @Transactional
  public List<RefusedLaunch> withCode(String code) {
    return entities
        .createQuery("select l from RefusedLaunch l where l.code = :code", RefusedLaunch.class)
        .setParameter("code", code)
        .getResultList();
  }

  /** Forgets what is too old or too much; returns how many. */
  @Transactional
  public int forget() {
    return entities
            .createQuery("delete from RefusedLaunch l where l.refusedAt < :time")
            .setParameter("time", clock.instant().minus(AGE))
            .executeUpdate()
        + oldestKept().map(this::forgetBefore).orElse(0);
  }

  private Optional<Long> oldestKept() {
    return entities
        .createQuery("select l.id from RefusedLaunch l order by l.id desc", Long.class)
        .setFirstResult(ROWS - 1)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private int forgetBefore(long oldest) {
    return entities
        .createQuery("delete from RefusedLaunch l where l.id < :oldest")
        .setParameter("oldest", oldest)
        .executeUpdate();
  }

  private TypedQuery<RefusedLaunch> page(Optional<Long> before) {
    return entities
        .createQuery(
            "select l from RefusedLaunch l where l.id < :before order by l.id desc",
            RefusedLaunch.class)
        .setParameter("before", before.orElse(Long.MAX_VALUE));
  }
}
