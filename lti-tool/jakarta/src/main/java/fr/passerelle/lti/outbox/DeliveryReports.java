package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.Obstacle;
import fr.passerelle.lti.outbox.Delivery.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is so of many scores at once: of a whole column, and of everything that a platform owes. */
@ApplicationScoped
@Transactional
public class DeliveryReports {

  @PersistenceContext private EntityManager entities;
  @Inject private DueScores due;

  /** How these columns stand that anything is owed to, in one query, however many people. */
  public Map<String, ColumnStanding> columns(long registrationId, Collection<String> lineItems) {
    Map<String, Count> counts = new HashMap<>();
    if (!lineItems.isEmpty()) {
      rows(registrationId, lineItems).forEach(row -> count(counts, row));
    }
    Map<String, ColumnStanding> standings = new HashMap<>();
    counts.forEach((lineItem, count) -> standings.put(lineItem, count.standing()));
    return standings;
  }

  private List<Object[]> rows(long registrationId, Collection<String> lineItems) {
    return entities
        .createQuery(
            "select s.lineItem, s.state, s.obstacle, count(s), max(s.dueAt), max(s.deliveredAt)"
                + " from OwedScore s where s.registrationId = :registration"
                + " and s.lineItem in :lineItems group by s.lineItem, s.state, s.obstacle",
            Object[].class)
        .setParameter("registration", registrationId)
        .setParameter("lineItems", lineItems)
        .getResultList();
  }

  private static void count(Map<String, Count> counts, Object[] row) {
    counts
        .computeIfAbsent((String) row[0], lineItem -> new Count())
        .add((State) row[1], (Obstacle) row[2], (Long) row[3], (Instant) row[4], (Instant) row[5]);
  }

  /** A column's rows, added up. A refusal is due at the moment it was written down. */
  private static final class Count {
    private long undelivered;
    private Instant goneAt = Instant.MIN;
    private Instant deliveredAt = Instant.MIN;

    void add(State state, Obstacle why, long rows, Instant due, Instant delivered) {
      undelivered += state == State.DELIVERED ? 0 : rows;
      if (state == State.REJECTED && why == Obstacle.COLUMN_GONE) {
        goneAt = later(goneAt, due);
      }
      deliveredAt = later(deliveredAt, delivered);
    }

    private static Instant later(Instant one, Instant other) {
      return other != null && other.isAfter(one) ? other : one;
    }

    /** One refusal more than a delivery since: a column that was restored takes scores again. */
    ColumnStanding standing() {
      return new ColumnStanding(undelivered, goneAt.isAfter(deliveredAt));
    }
  }

  /** What stands between this platform and everything that waits for it; none while it works. */
  public Optional<Obstacle> trouble(long registrationId) {
    return due.trouble(registrationId);
  }
}
