package fr.passerelle.lti.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

  /** Sends the cell's score again, at once; does nothing when none is owed. */
  @Transactional
  public void retry(GradeTarget target) {
    find(target).ifPresent(score -> score.sendAgain(clock.instant()));
  }

  /** How the scores of these columns stand, in one query. */
  @Transactional
  public Map<GradeTarget, Delivery> deliveries(long registrationId, Collection<String> lineItems) {
    return lineItems.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select s from OwedScore s where s.registrationId = :registration"
                    + " and s.lineItem in :lineItems",
                OwedScore.class)
            .setParameter("registration", registrationId)
            .setParameter("lineItems", lineItems)
            .getResultStream()
            .collect(Collectors.toMap(OwedScore::target, OwedScore::delivery));
  }

  /** Forgets what is owed to these cells: their owner asked to be forgotten. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(Collection<GradeTarget> targets) {
    targets.forEach(target -> find(target).ifPresent(entities::remove));
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
