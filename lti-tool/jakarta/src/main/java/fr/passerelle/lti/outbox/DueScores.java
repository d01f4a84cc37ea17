package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.Score;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** The courier's two short transactions: take what is due, and write down what became of it. */
@ApplicationScoped
class DueScores {

  /** A row taken by this courier: the score to send, and which revision of the row it is. */
  record Leased(long id, long revision, GradeTarget target, Score score, int attempts) {}

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Leases up to {@code most} due rows; rows another courier is taking are passed over. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Leased> lease(int most) {
    Instant now = clock.instant();
    return due(now, most).stream()
        .filter(row -> row.mayBeStamped(now))
        .map(row -> leased(row, now))
        .toList();
  }

  /** Records an outcome on the row, if it still exists. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void record(Leased sent, ObjLongConsumer<OwedScore> outcome) {
    OwedScore row = entities.find(OwedScore.class, sent.id(), LockModeType.PESSIMISTIC_WRITE);
    if (row != null) {
      outcome.accept(row, sent.revision());
    }
  }

  private static Leased leased(OwedScore row, Instant now) {
    Score score = row.lease(now);
    return new Leased(row.id(), row.revision(), row.target(), score, row.attempts());
  }

  @SuppressWarnings("unchecked") // a native query with a result class gives a raw list
  private List<OwedScore> due(Instant now, int most) {
    return entities
        .createNativeQuery(
            "select * from lti_score_outbox where state in ('PENDING', 'RETRYING')"
                + " and due_at <= ?1 and (leased_until is null or leased_until < ?1)"
                + " order by due_at limit ?2 for update skip locked",
            OwedScore.class)
        .setParameter(1, java.sql.Timestamp.from(now))
        .setParameter(2, most)
        .getResultList();
  }
}
