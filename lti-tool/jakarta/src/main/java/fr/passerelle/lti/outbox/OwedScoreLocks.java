package fr.passerelle.lti.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The one way to lock several rows of the outbox: in the order of their numbers, so that no two who
 * do it wait for each other. An update or delete of many rows would lock them as the database comes
 * by them.
 */
@ApplicationScoped
public class OwedScoreLocks {

  @PersistenceContext private EntityManager entities;

  /**
   * The rows that fit the condition, locked until the transaction ends.
   *
   * @param condition in JPQL, of {@code s}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<OwedScore> inOrder(
      String condition, UnaryOperator<TypedQuery<OwedScore>> parameters) {
    return parameters
        .apply(
            entities.createQuery(
                "select s from OwedScore s where " + condition + " order by s.id", OwedScore.class))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
