package fr.passerelle.training.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;

/**
 * Counts the totals of attempts again, some at a time. {@link Attempt} keeps its own right; what a
 * node of an older version writes during an upgrade is put right here.
 */
@ApplicationScoped
class Totals {

  private static final int SOME = 1_000;

  private static final String STEPS =
      "(select count(r.done_at) from training_activity_result r where r.attempt_id = a.id)";
  private static final String POINTS =
      "(select coalesce(sum(r.points), 0) from training_activity_result r"
          + " where r.attempt_id = a.id)";

  private static final String WRONG =
      "select a.id from training_attempt a where a.id > ?1 and a.id <= ?2"
          + " and (a.registration_id is null or a.steps_done is null or a.points is null"
          + " or a.steps_done <> "
          + STEPS
          + " or abs(a.points - "
          + POINTS
          + ") > 0.000001) order by a.id for update";

  private static final String PUT_RIGHT =
      "update training_attempt a set steps_done = "
          + STEPS
          + ", points = "
          + POINTS
          + ", registration_id ="
          + " (select l.registration_id from training_learner l where l.id = a.learner_id)"
          + " where a.id = ?1";

  @PersistenceContext private EntityManager entities;

  /**
   * Looks at the next attempts after this one, in the order of their numbers, and puts right those
   * whose totals are wrong or were never counted. They are locked first and counted then: whoever
   * goes on meanwhile is counted too.
   *
   * @return the last one looked at; none when there are no more
   */
  @Transactional
  OptionalLong putRightAfter(long last) {
    List<Long> next =
        entities
            .createQuery("select a.id from Attempt a where a.id > :last order by a.id", Long.class)
            .setParameter("last", last)
            .setMaxResults(SOME)
            .getResultList();
    if (next.isEmpty()) {
      return OptionalLong.empty();
    }
    long end = next.get(next.size() - 1);
    wrong(last, end).forEach(this::putRight);
    return OptionalLong.of(end);
  }

  private List<?> wrong(long last, long end) {
    return entities
        .createNativeQuery(WRONG)
        .setParameter(1, last)
        .setParameter(2, end)
        .getResultList();
  }

  private void putRight(Object id) {
    entities.createNativeQuery(PUT_RIGHT).setParameter(1, id).executeUpdate();
  }
}
