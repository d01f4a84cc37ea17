package fr.passerelle.lti.lookback;

import fr.passerelle.lti.host.PlatformBulkhead;
import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.outbox.ScoreOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A look's short transactions: take what is due in one column, and write down what was found. Rows
 * are locked in the order of their numbers, or passed over.
 */
@ApplicationScoped
class DueLooks {

  /** So many cells of a column are looked for together. */
  static final int TOGETHER = 200;

  /** Longer than the longest reading: a token, a minute of pages, and a few answers one by one. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final Duration BEFORE_A_REFUSED_ONE_GOES_AGAIN = Duration.ofDays(1);

  private static final String DUE = " state = 'DELIVERED' and look_at <= ?1";

  @PersistenceContext private EntityManager entities;
  @Inject private ScoreOutbox outbox;
  @Inject private LookSettings settings;
  @Inject private Clock clock;

  /** What is due, the longest first; some of it may be cells of one column. */
  @Transactional
  @SuppressWarnings("unchecked") // a native query gives raw rows
  List<PlatformBulkhead.Due> due(Set<Long> passedOver, int most) {
    Instant now = clock.instant();
    List<Object[]> rows =
        at(
                entities.createNativeQuery(
                    "select registration_id, id from lti_score_outbox where"
                        + DUE
                        + " and registration_id not in "
                        + LookRows.list(passedOver)
                        + " order by look_at limit "
                        + most),
                now)
            .getResultList();
    return rows.stream()
        .map(row -> new PlatformBulkhead.Due(LookRows.number(row[0]), LookRows.number(row[1])))
        .toList();
  }

  /**
   * Takes a due cell and, of the same column, all that will be due before long: the whole column is
   * read once for them.
   */
  @Transactional
  Optional<Look> lease(long id) {
    Instant now = clock.instant();
    return column(id, now).flatMap(column -> lease(column, now));
  }

  @SuppressWarnings("unchecked")
  private Optional<Object[]> column(long id, Instant now) {
    List<Object[]> found =
        at(
                entities.createNativeQuery(
                    "select registration_id, line_item from lti_score_outbox where"
                        + DUE
                        + " and id = "
                        + id),
                now)
            .getResultList();
    return found.stream().findFirst();
  }

  @SuppressWarnings("unchecked")
  private Optional<Look> lease(Object[] column, Instant now) {
    Instant before = now.plus(settings.cadence().usual().dividedBy(2));
    List<Object[]> rows =
        at(
                entities.createNativeQuery(
                    "select id, user_id, delivered_at, resendings from lti_score_outbox where"
                        + DUE
                        + " and registration_id = ?2 and line_item = ?3 order by id limit "
                        + TOGETHER
                        + " for update skip locked"),
                before)
            .setParameter(2, LookRows.number(column[0]))
            .setParameter(3, column[1])
            .getResultList();
    List<Look.Cell> cells = rows.stream().map(DueLooks::cell).toList();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    rows().lookAt(ids(cells), now.plus(LEASE), "resendings");
    return Optional.of(new Look(LookRows.number(column[0]), (String) column[1], cells));
  }

  private static Look.Cell cell(Object[] row) {
    return new Look.Cell(
        LookRows.number(row[0]),
        (String) row[1],
        LookRows.instant(row[2]),
        (int) LookRows.number(row[3]));
  }

  /** What was found of each cell; what is gone is owed again, a few times at most. */
  @Transactional
  void record(Look look, Map<Look.Cell, Sight> found) {
    Instant now = clock.instant();
    Cadence cadence = settings.cadence();
    List<Look.Cell> gone = those(found, Sight.GONE);
    List<Look.Cell> again =
        gone.stream().filter(cell -> cell.resendings() < Cadence.RESENDINGS).toList();
    List<Look.Cell> tooOften = new ArrayList<>(gone);
    tooOften.removeAll(again);
    rows().lock(ids(found.keySet()));
    outbox.retry(again.stream().map(cell -> target(look, cell)).toList());
    rows().lookAt(ids(again), cadence.afterSentAgain(now), "resendings + 1");
    rows().lookAt(ids(tooOften), cadence.muchLater(now), "resendings");
    rows().lookAt(ids(those(found, Sight.NOT_SHOWN)), cadence.muchLater(now), "resendings");
    rows().lookAt(ids(those(found, Sight.SILENT)), cadence.afterSilence(now), "resendings");
    those(found, Sight.SEEN).stream()
        .collect(Collectors.groupingBy(cell -> cadence.afterSeen(cell, now)))
        .forEach((next, cells) -> rows().lookAt(ids(cells), next, "0"));
  }

  private static List<Long> ids(Collection<Look.Cell> cells) {
    return cells.stream().map(Look.Cell::id).toList();
  }

  private static List<Look.Cell> those(Map<Look.Cell, Sight> found, Sight sight) {
    return found.keySet().stream().filter(cell -> found.get(cell) == sight).toList();
  }

  private static GradeTarget target(Look look, Look.Cell cell) {
    return new GradeTarget(look.registrationId(), look.lineItem(), cell.userId());
  }

  /**
   * What was refused a day ago may pass today: the column was restored, the person enrolled. It
   * goes again a few times in all, until somebody comes.
   *
   * @return how many went
   */
  @Transactional
  @SuppressWarnings("unchecked")
  int sendRefusedAgain(int most) {
    Instant now = clock.instant();
    List<Object[]> rows =
        at(
                entities.createNativeQuery(
                    "select id, registration_id, line_item, user_id from lti_score_outbox"
                        + " where state = 'REJECTED' and look_at <= ?1 and last_timestamp <= ?2"
                        + " and resendings < "
                        + Cadence.RESENDINGS
                        + " order by id limit "
                        + most
                        + " for update skip locked"),
                now)
            .setParameter(2, Timestamp.from(now.minus(BEFORE_A_REFUSED_ONE_GOES_AGAIN)))
            .getResultList();
    outbox.retry(
        rows.stream()
            .map(row -> new GradeTarget(LookRows.number(row[1]), (String) row[2], (String) row[3]))
            .toList());
    rows()
        .lookAt(
            rows.stream().map(row -> LookRows.number(row[0])).toList(),
            now.plus(BEFORE_A_REFUSED_ONE_GOES_AGAIN),
            "resendings + 1");
    return rows.size();
  }

  /**
   * Looks for one person's scores in these columns at once, or as soon as they are delivered: they
   * have come, so that what was sent in vain may be sent once more.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void soon(long registrationId, String userId, Collection<String> lineItems) {
    Query update =
        entities
            .createNativeQuery(
                "update lti_score_outbox set look_at = ?1, resendings = case when resendings > 1"
                    + " then 1 else resendings end where registration_id = ?2 and user_id = ?3"
                    + " and line_item in "
                    + places(4, lineItems.size()))
            .setParameter(1, Timestamp.from(clock.instant()))
            .setParameter(2, registrationId)
            .setParameter(3, userId);
    int place = 4;
    for (String lineItem : lineItems) {
      update.setParameter(place++, lineItem);
    }
    update.executeUpdate();
  }

  /**
   * Looks at once for the next few scores of everybody in this column; for those on their way as
   * soon as they are delivered.
   *
   * @param after the number of the last one seen to; 0 to begin
   * @return the last one of these; none when there were no more
   */
  @Transactional
  @SuppressWarnings("unchecked")
  OptionalLong columnSoon(long registrationId, String lineItem, long after) {
    List<Object> rows =
        entities
            .createNativeQuery(
                "select id from lti_score_outbox where registration_id = ?1 and line_item = ?2"
                    + " and state <> 'REJECTED' and id > ?3 order by id limit "
                    + TOGETHER
                    + " for update skip locked")
            .setParameter(1, registrationId)
            .setParameter(2, lineItem)
            .setParameter(3, after)
            .getResultList();
    List<Long> ids = rows.stream().map(LookRows::number).toList();
    rows().lookAt(ids, clock.instant(), "resendings");
    return ids.stream().mapToLong(Long::longValue).max();
  }

  private static Query at(Query query, Instant due) {
    return query.setParameter(1, Timestamp.from(due));
  }

  private static String places(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(place -> "?" + place)
        .collect(Collectors.joining(",", "(", ")"));
  }

  private LookRows rows() {
    return new LookRows(entities);
  }
}
