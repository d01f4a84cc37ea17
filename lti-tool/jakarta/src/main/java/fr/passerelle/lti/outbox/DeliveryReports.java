package fr.passerelle.lti.outbox;

import fr.passerelle.lti.service.Obstacle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The state of many scores at once: of a whole column, and of everything that a platform owes. */
@ApplicationScoped
@Transactional
public class DeliveryReports {

  /** When a column was last said to be gone: a refusal is due at the moment it was written down. */
  private static final String GONE_AT =
      "max(case when state = 'REJECTED' and obstacle = 'COLUMN_GONE' then due_at end)";

  /** A column that takes a score later was restored, although older refusals stay recorded. */
  private static final String GONE =
      "case when "
          + GONE_AT
          + " is not null and (max(delivered_at) is null or "
          + GONE_AT
          + " > max(delivered_at)) then 1 else 0 end";

  /**
   * How the scores of one column stand together.
   *
   * @param undelivered how many have not arrived
   * @param gone whether the platform said of the newest sent there that it has no such column
   */
  public record ColumnStanding(long undelivered, boolean gone) {

    /** Of a column that nothing was sent to. */
    public static final ColumnStanding UNTRIED = new ColumnStanding(0, false);
  }

  @PersistenceContext private EntityManager entities;
  @Inject private DueScores due;

  /** How this column stands. */
  public ColumnStanding column(long registrationId, String lineItem) {
    return columns(registrationId, Set.of(lineItem)).getOrDefault(lineItem, ColumnStanding.UNTRIED);
  }

  /** How these columns stand that anything is owed to, in one query, however many people. */
  public Map<String, ColumnStanding> columns(long registrationId, Collection<String> lineItems) {
    Map<String, ColumnStanding> standings = new HashMap<>();
    if (!lineItems.isEmpty()) {
      rows(registrationId, List.copyOf(lineItems))
          .forEach(row -> standings.put((String) row[0], standing(row)));
    }
    return standings;
  }

  private static ColumnStanding standing(Object[] row) {
    return new ColumnStanding(((Number) row[1]).longValue(), ((Number) row[2]).intValue() == 1);
  }

  @SuppressWarnings("unchecked") // a native query gives raw rows
  private List<Object[]> rows(long registrationId, List<String> lineItems) {
    String items =
        IntStream.range(2, 2 + lineItems.size())
            .mapToObj(place -> "?" + place)
            .collect(Collectors.joining(","));
    Query query =
        entities
            .createNativeQuery(
                "select line_item, sum(case when state <> 'DELIVERED' then 1 else 0 end), "
                    + GONE
                    + " from lti_score_outbox where registration_id = ?1 and line_item in ("
                    + items
                    + ") group by line_item")
            .setParameter(1, registrationId);
    IntStream.range(0, lineItems.size()).forEach(i -> query.setParameter(i + 2, lineItems.get(i)));
    return query.getResultList();
  }

  /** What stands between this platform and everything that waits for it; none while it works. */
  public Optional<Obstacle> trouble(long registrationId) {
    return due.trouble(registrationId);
  }
}
