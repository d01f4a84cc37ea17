package fr.passerelle.lti.outbox.oversight;

import fr.passerelle.lti.outbox.DeliveryFilter;
import fr.passerelle.lti.outbox.DueScores;
import fr.passerelle.lti.outbox.OwedScore;
import fr.passerelle.lti.outbox.OwedScoreLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The short transactions of sending many scores again: no one locks more than a step's rows. */
@ApplicationScoped
@Transactional
class ResendSteps {

  /** Rows that one transaction locks and changes. */
  static final int STEP = 200;

  private static final String MEANT =
      "s.id > :after and s.id <= :until and s.state in :states"
          + " and (:platform = 0 or s.registrationId = :platform) and ";

  @PersistenceContext private EntityManager entities;
  @Inject private OwedScoreLocks locking;
  @Inject private DueScores due;
  @Inject private Clock clock;

  /**
   * Sends the first of them again, and leaves a wish for the rest.
   *
   * @param filter with nothing but what can be sent again
   * @return how many they are in all
   */
  long begin(DeliveryFilter filter) {
    ResendWish wish = new ResendWish(filter, Long.MAX_VALUE);
    Object[] found = meant(wish, "select count(s), max(s.id)", Object[].class).getSingleResult();
    long count = (Long) found[0];
    if (count > 0) {
      ResendWish bounded = new ResendWish(filter, (Long) found[1]);
      if (step(bounded) && count > STEP) {
        entities.persist(bounded);
      }
    }
    return count;
  }

  /** Goes on with one wish, if there is any; returns whether there may be more to do. */
  boolean goOn() {
    return entities
        .createQuery("select w.id from ResendWish w order by w.id", Long.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(this::goOn)
        .isPresent();
  }

  /** Another node that was faster has gone on with it, or has come to its end. */
  private long goOn(long id) {
    Optional.ofNullable(entities.find(ResendWish.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(wish -> !step(wish))
        .ifPresent(entities::remove);
    return id;
  }

  /** Whether there was anything left to do. */
  private boolean step(ResendWish wish) {
    List<Long> some =
        meant(wish, "select s.id", " order by s.id", Long.class)
            .setMaxResults(STEP)
            .getResultList();
    if (some.isEmpty()) {
      return false;
    }
    sendAgain(wish, some);
    wish.cameTo(some.get(some.size() - 1));
    return true;
  }

  /** As they stand once they are locked: one may have arrived meanwhile. */
  private void sendAgain(ResendWish wish, List<Long> some) {
    List<OwedScore> rows =
        locking.inOrder(
            "s.id in :some and s.state in :states",
            query ->
                query.setParameter("some", some).setParameter("states", wish.filter().states()));
    rows.forEach(row -> row.sendAgain(clock.instant()));
    rows.stream().map(row -> row.target().registrationId()).distinct().forEach(due::probe);
  }

  private <T> TypedQuery<T> meant(ResendWish wish, String select, Class<T> type) {
    return meant(wish, select, "", type);
  }

  private <T> TypedQuery<T> meant(ResendWish wish, String select, String order, Class<T> type) {
    DeliveryFilter filter = wish.filter();
    return entities
        .createQuery(select + " from OwedScore s where " + MEANT + filter.presence() + order, type)
        .setParameter("after", wish.after())
        .setParameter("until", wish.until())
        .setParameter("states", filter.states())
        .setParameter("platform", filter.registrationId().orElse(0L));
  }
}
