package fr.passerelle.lti.admin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who decided what, kept for a year; written in the same transaction as the decision. */
@ApplicationScoped
@Transactional
public class Audit {

  /** Stands for decisions nobody signed in for: the operator's commands and the schedule. */
  public static final String OPERATOR = "(operator)";

  /** Stands for what platforms' own administrators do with an invitation. */
  public static final String INVITED = "(invited)";

  private static final Duration AGE = Duration.ofDays(365);
  private static final Duration DAY = Duration.ofDays(1);

  static final int MOST_STRANGERS = 50;

  @PersistenceContext private EntityManager entities;
  @Inject private SecurityContext security;
  @Inject private Clock clock;

  /** The administrator of this request decided so. */
  public void record(Action action, String subject) {
    record(security.getCallerPrincipal().getName(), action, subject);
  }

  /** Somebody decided something. */
  public void record(String who, Action action, String subject) {
    entities.persist(new AuditEntry(who, action, subject, clock.instant()));
  }

  /** The administrator of this request decided it, or the operator by a command. */
  public void recordByCaller(Action action, String subject) {
    Principal caller = security.getCallerPrincipal();
    record(caller == null ? OPERATOR : caller.getName(), action, subject);
  }

  /**
   * Somebody was turned away whom nobody invited. Strangers come as often as they like: one row for
   * each of them a day, and not more than {@value #MOST_STRANGERS} strangers a day; the log has
   * all.
   *
   * @param whence where they came from
   * @param stranger who they say they are
   */
  public void turnedAway(String whence, String stranger) {
    List<String> today = turnedAwayToday();
    if (today.size() < MOST_STRANGERS && !today.contains(AuditEntry.kept(stranger))) {
      record(whence, Action.REFUSED_SIGN_IN, stranger);
    }
  }

  private List<String> turnedAwayToday() {
    return entities
        .createQuery(
            "select e.subject from AuditEntry e"
                + " where e.action = :action and e.happenedAt > :dayAgo",
            String.class)
        .setParameter("action", Action.REFUSED_SIGN_IN)
        .setParameter("dayAgo", clock.instant().minus(DAY))
        .getResultList();
  }

  /** The newest decisions before this row, or the newest of all; at most so many. */
  public List<AuditEntry> newest(Optional<Long> before, int most) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.id < :before order by e.id desc", AuditEntry.class)
        .setParameter("before", before.orElse(Long.MAX_VALUE))
        .setMaxResults(most)
        .getResultList();
  }

  /** Forgets what is older than a year; returns how many. */
  public int forgetOld() {
    return entities
        .createQuery("delete from AuditEntry e where e.happenedAt < :time")
        .setParameter("time", clock.instant().minus(AGE))
        .executeUpdate();
  }
}
