package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.Score;
import fr.passerelle.lti.host.Hands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The courier's two short transactions: take what is due, and write down what became of it. */
@ApplicationScoped
class DueScores {

  /** Due, free, and with a last stamp before the present second (?2), so that it can be stamped. */
  private static final String DUE =
      " state in ('PENDING', 'RETRYING') and due_at <= ?1"
          + " and (leased_until is null or leased_until < ?1)"
          + " and (last_timestamp is null or last_timestamp < ?2)";

  /** A row taken by this courier, and the score to send. */
  record Leased(long id, Sending sending, GradeTarget target, Score score, int attempts) {}

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Leases a due row for each free hand; rows another courier is taking are passed over. */
  @Transactional
  List<Leased> lease(Hands hands) {
    Instant now = clock.instant();
    List<Leased> leased = new ArrayList<>();
    for (long registration : registrations(now)) {
      int room = Math.min(hands.free() - leased.size(), hands.freeFor(registration));
      if (room > 0) {
        due(registration, room, now).forEach(row -> leased.add(leased(row, now)));
      }
    }
    return leased;
  }

  /** Records an outcome on the row, if it still exists. */
  @Transactional
  void record(Leased sent, BiConsumer<OwedScore, Sending> outcome) {
    OwedScore row = entities.find(OwedScore.class, sent.id(), LockModeType.PESSIMISTIC_WRITE);
    if (row != null) {
      outcome.accept(row, sent.sending());
    }
  }

  private static Leased leased(OwedScore row, Instant now) {
    Score score = row.lease(now);
    return new Leased(row.id(), row.sending(), row.target(), score, row.attempts());
  }

  /** The platforms that are owed something, the one that has waited longest first. */
  @SuppressWarnings("unchecked") // a native query gives raw rows
  private List<Long> registrations(Instant now) {
    List<Number> rows =
        at(
                entities.createNativeQuery(
                    "select registration_id from lti_score_outbox where"
                        + DUE
                        + " group by registration_id order by min(due_at)"),
                now)
            .getResultList();
    return rows.stream().map(Number::longValue).toList();
  }

  @SuppressWarnings("unchecked") // a native query with a result class gives a raw list
  private List<OwedScore> due(long registration, int most, Instant now) {
    return at(
            entities.createNativeQuery(
                "select * from lti_score_outbox where registration_id = ?3 and"
                    + DUE
                    + " order by due_at limit ?4 for update skip locked",
                OwedScore.class),
            now)
        .setParameter(3, registration)
        .setParameter(4, most)
        .getResultList();
  }

  private static Query at(Query query, Instant now) {
    return query
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, Timestamp.from(now.truncatedTo(ChronoUnit.SECONDS)));
  }
}
