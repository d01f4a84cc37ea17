package fr.passerelle.lti.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where progress leaves the scores it owes the platforms: in its own transaction, so that progress
 * and score are kept together or not at all. {@link ScoreCourier} carries them out later.
 */
@ApplicationScoped
public class ScoreOutbox {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Owes this grade to this cell, in the place of any older one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(GradeTarget target, Grade grade) {
    owed(target).owe(grade, clock.instant());
  }

  /**
   * Sends these cells' scores again, at once; cells that are owed none are passed over. Rows are
   * always locked in the same order, so that two who send again never wait for each other.
   */
  @Transactional
  public void retry(Collection<GradeTarget> targets) {
    targets.stream()
        .sorted(GradeTarget.LOCK_ORDER)
        .forEach(target -> find(target).ifPresent(score -> score.sendAgain(clock.instant())));
  }

  /** How the scores of these columns stand, in one query. */
  @Transactional
  public Map<GradeTarget, Delivery> deliveries(long registrationId, Collection<String> lineItems) {
    return lineItems.isEmpty()
        ? Map.of()
        : byTarget(
            entities
                .createQuery(
                    "select s from OwedScore s where s.registrationId = :registration"
                        + " and s.lineItem in :lineItems",
                    OwedScore.class)
                .setParameter("registration", registrationId)
                .setParameter("lineItems", lineItems));
  }

  /** How one person's scores stand, in one query. */
  @Transactional
  public Map<GradeTarget, Delivery> deliveriesOf(long registrationId, String userId) {
    return byTarget(
        entities
            .createQuery(
                "select s from OwedScore s where s.registrationId = :registration"
                    + " and s.userId = :user",
                OwedScore.class)
            .setParameter("registration", registrationId)
            .setParameter("user", userId));
  }

  /** Forgets every score owed for this person. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(long registrationId, String userId) {
    entities
        .createQuery(
            "delete from OwedScore s where s.registrationId = :registration and s.userId = :user")
        .setParameter("registration", registrationId)
        .setParameter("user", userId)
        .executeUpdate();
  }

  /** Forgets every score owed to this column: it is gone, and another one stands in its place. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forgetColumn(long registrationId, String lineItem) {
    entities
        .createQuery(
            "delete from OwedScore s"
                + " where s.registrationId = :registration and s.lineItem = :lineItem")
        .setParameter("registration", registrationId)
        .setParameter("lineItem", lineItem)
        .executeUpdate();
  }

  private static Map<GradeTarget, Delivery> byTarget(TypedQuery<OwedScore> scores) {
    return scores
        .getResultStream()
        .collect(Collectors.toMap(OwedScore::target, OwedScore::delivery));
  }

  private OwedScore owed(GradeTarget target) {
    return find(target).orElseGet(() -> begin(target));
  }

  private OwedScore begin(GradeTarget target) {
    OwedScore score = new OwedScore(target);
    entities.persist(score);
    return score;
  }

  private Optional<OwedScore> find(GradeTarget target) {
    List<OwedScore> found =
        entities
            .createQuery(
                "select s from OwedScore s where s.registrationId = :registration"
                    + " and s.lineItem = :lineItem and s.userId = :user",
                OwedScore.class)
            .setParameter("registration", target.registrationId())
            .setParameter("lineItem", target.lineItem())
            .setParameter("user", target.userId())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    return found.stream().findFirst();
  }
}
