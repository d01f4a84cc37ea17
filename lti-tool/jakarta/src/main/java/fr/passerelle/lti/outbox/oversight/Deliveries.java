package fr.passerelle.lti.outbox.oversight;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.DeliveryFilter;
import fr.passerelle.lti.outbox.DeliveryLine;
import fr.passerelle.lti.outbox.DueScores;
import fr.passerelle.lti.outbox.OwedScore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All deliveries of all platforms, for those who look after the tool. */
@ApplicationScoped
@Transactional
public class Deliveries {

  private static final Set<Delivery.State> WAITING =
      Set.of(Delivery.State.PENDING, Delivery.State.RETRYING);

  @PersistenceContext private EntityManager entities;
  @Inject private ResendSteps steps;
  @Inject private DueScores due;
  @Inject private Clock clock;

  /** The newest deliveries before this row, or the newest of all; at most so many. */
  public List<DeliveryLine> newest(DeliveryFilter filter, Optional<Long> before, int most) {
    return entities
        .createQuery(
            "select s from OwedScore s where s.id < :before and s.state in :states"
                + " and (:platform = 0 or s.registrationId = :platform) and "
                + filter.presence()
                + " order by s.id desc",
            OwedScore.class)
        .setParameter("before", before.orElse(Long.MAX_VALUE))
        .setParameter("states", filter.states())
        .setParameter("platform", filter.registrationId().orElse(0L))
        .setMaxResults(most)
        .getResultStream()
        .map(OwedScore::line)
        .toList();
  }

  /** How much waits, and since when. */
  public Backlog backlog() {
    return new Backlog(count(WAITING), oldestDue(), count(Set.of(Delivery.State.REJECTED)));
  }

  private long count(Set<Delivery.State> states) {
    return entities
        .createQuery("select count(s) from OwedScore s where s.state in :states", Long.class)
        .setParameter("states", states)
        .getSingleResult();
  }

  /** In order, not by {@code min}, which gives whatever type the driver has for a moment. */
  private Optional<Instant> oldestDue() {
    return entities
        .createQuery(
            "select s.dueAt from OwedScore s where s.state in :states order by s.dueAt",
            Instant.class)
        .setParameter("states", WAITING)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How many scores have not arrived, by platform and state. */
  public List<OwedCount> owed() {
    return entities
        .createQuery(
            "select new fr.passerelle.lti.outbox.oversight.OwedCount("
                + "s.registrationId, s.state, count(s)) from OwedScore s"
                + " where s.state in :states and "
                + DeliveryFilter.NOT_ABSENT
                + " group by s.registrationId, s.state",
            OwedCount.class)
        .setParameter("states", DeliveryFilter.OWED)
        .getResultList();
  }

  /** Sends one score again, at once; false when it is gone or does not wait for a person. */
  public boolean resend(long id) {
    Optional<OwedScore> score =
        Optional.ofNullable(entities.find(OwedScore.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(row -> row.line().resendable());
    score.ifPresent(row -> row.sendAgain(clock.instant()));
    score.ifPresent(row -> due.probe(row.target().registrationId()));
    return score.isPresent();
  }

  /**
   * Sends again what the filter finds and a person may send, the first of them at once, the others
   * within moments; returns how many they are.
   */
  public long resendAll(DeliveryFilter filter) {
    Set<Delivery.State> states = filter.resendable();
    return states.isEmpty()
        ? 0
        : steps.begin(new DeliveryFilter(filter.registrationId(), states, filter.absent()));
  }
}
