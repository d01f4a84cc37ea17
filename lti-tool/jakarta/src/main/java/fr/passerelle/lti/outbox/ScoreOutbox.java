package fr.passerelle.lti.outbox;

import fr.passerelle.lti.host.NewRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where progress leaves the scores it owes the platforms: in its own transaction, so that progress
 * and score are kept together or not at all. {@link ScoreCourier} carries them out later.
 */
@ApplicationScoped
public class ScoreOutbox {

  /** Numbers that one question to the sequence gives (JPA's allocation size). */
  private static final int BLOCK = 50;

  /**
   * A request that begins several rows begins them in this order, so that no two wait for each
   * other.
   */
  private static final Comparator<GradeTarget> ONE_ORDER =
      Comparator.comparingLong(GradeTarget::registrationId)
          .thenComparing(GradeTarget::lineItem)
          .thenComparing(GradeTarget::userId);

  @PersistenceContext private EntityManager entities;
  @Inject private NewRows rows;
  @Inject private OwedScoreLocks locking;
  @Inject private DueScores due;
  @Inject private Clock clock;

  /** Owes these cells their grades, in the place of any older ones. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(Map<GradeTarget, Grade> grades) {
    Map<GradeTarget, OwedScore> owed = begunAndLocked(grades.keySet());
    grades.forEach((cell, grade) -> owed.get(cell).owe(grade, clock.instant()));
  }

  /**
   * The rows of these cells; missing rows begin here. Two courses may feed one column: the second
   * request then finds the row of the first.
   */
  private Map<GradeTarget, OwedScore> begunAndLocked(Set<GradeTarget> cells) {
    Map<GradeTarget, OwedScore> owed = locked(cells);
    Set<GradeTarget> missing = new TreeSet<>(ONE_ORDER);
    missing.addAll(cells);
    missing.removeAll(owed.keySet());
    if (!missing.isEmpty()) {
      begin(missing);
      owed.putAll(locked(missing));
    }
    return owed;
  }

  private void begin(Set<GradeTarget> missing) {
    long number = 0;
    int left = 0;
    for (GradeTarget cell : missing) {
      if (left == 0) {
        number = rows.number("lti_seq");
        left = BLOCK;
      }
      left--;
      rows.add(
          "insert into lti_score_outbox (id, registration_id, line_item, user_id, score_given,"
              + " score_maximum, activity_progress, revision, state, attempts, due_at)"
              + " values (?, ?, ?, ?, 0, 1, 'IN_PROGRESS', 0, 'PENDING', 0, ?)",
          number - left,
          cell.registrationId(),
          cell.lineItem(),
          cell.userId(),
          clock.instant().atOffset(ZoneOffset.UTC));
    }
  }

  /** Sends these cells' scores again, at once; cells that are owed none are passed over. */
  @Transactional
  public void retry(Collection<GradeTarget> targets) {
    sendAgain(targets);
    each(targets, GradeTarget::registrationId).forEach(due::open);
  }

  /** As {@link #retry}, because a person asks: tried even where the platform asked to wait. */
  @Transactional
  public void retryByHand(Collection<GradeTarget> targets) {
    sendAgain(targets);
    each(targets, GradeTarget::registrationId).forEach(due::probe);
  }

  private void sendAgain(Collection<GradeTarget> targets) {
    locked(Set.copyOf(targets)).values().forEach(score -> score.sendAgain(clock.instant()));
  }

  /**
   * A person has come from their platform: what did not get through is offered again at once, what
   * was refused too, as they may be enrolled again. Costs a query when nothing waits.
   */
  @Transactional
  public void wake(long registrationId, String userId) {
    List<OwedScore> waiting =
        locking.inOrder(
            "s.registrationId = :registration and s.userId = :user and s.state in :states",
            query ->
                query
                    .setParameter("registration", registrationId)
                    .setParameter("user", userId)
                    .setParameter("states", DeliveryFilter.RESENDABLE));
    if (!waiting.isEmpty()) {
      waiting.forEach(score -> score.sendAgain(clock.instant()));
      due.open(registrationId);
    }
  }

  /**
   * Owes these cells nothing any more, whose person the platform does not grade; what has arrived
   * there stays.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void withdraw(Collection<GradeTarget> targets) {
    locked(Set.copyOf(targets)).values().stream()
        .filter(score -> score.delivery().state() != Delivery.State.DELIVERED)
        .forEach(entities::remove);
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

  /** How the scores of these cells of one platform stand, in one query. */
  @Transactional
  public Map<GradeTarget, Delivery> deliveries(Collection<GradeTarget> cells) {
    return cells.isEmpty()
        ? Map.of()
        : byTarget(
            entities
                .createQuery(
                    "select s from OwedScore s where s.registrationId in :registrations"
                        + " and s.lineItem in :lineItems and s.userId in :users",
                    OwedScore.class)
                .setParameter("registrations", each(cells, GradeTarget::registrationId))
                .setParameter("lineItems", each(cells, GradeTarget::lineItem))
                .setParameter("users", each(cells, GradeTarget::userId)));
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
    locking
        .inOrder(
            "s.registrationId = :registration and s.userId = :user",
            query ->
                query.setParameter("registration", registrationId).setParameter("user", userId))
        .forEach(entities::remove);
  }

  /** Forgets the scores of these cells of one platform: nobody's score goes there any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(Collection<GradeTarget> cells) {
    locked(Set.copyOf(cells)).values().forEach(entities::remove);
  }

  private static Map<GradeTarget, Delivery> byTarget(TypedQuery<OwedScore> scores) {
    return scores
        .getResultStream()
        .collect(Collectors.toMap(OwedScore::target, OwedScore::delivery));
  }

  /** The rows of these cells, as far as there are any; all of one platform. */
  private Map<GradeTarget, OwedScore> locked(Set<GradeTarget> cells) {
    if (cells.isEmpty()) {
      return new HashMap<>();
    }
    return locking
        .inOrder(
            "s.registrationId in :registrations and s.lineItem in :lineItems and s.userId in :users",
            query ->
                query
                    .setParameter("registrations", each(cells, GradeTarget::registrationId))
                    .setParameter("lineItems", each(cells, GradeTarget::lineItem))
                    .setParameter("users", each(cells, GradeTarget::userId)))
        .stream()
        .filter(score -> cells.contains(score.target()))
        .collect(
            Collectors.toMap(OwedScore::target, Function.identity(), (a, b) -> a, HashMap::new));
  }

  private static <T> Set<T> each(Collection<GradeTarget> cells, Function<GradeTarget, T> part) {
    return cells.stream().map(part).collect(Collectors.toSet());
  }
}
