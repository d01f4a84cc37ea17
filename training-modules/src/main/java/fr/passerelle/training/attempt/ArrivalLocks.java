package fr.passerelle.training.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * What a person's arrival and their being forgotten hold before anything else, so that one comes
 * after the other: an arrival changes the person before their attempt, forgetting the other way
 * round.
 */
@ApplicationScoped
public class ArrivalLocks {

  @PersistenceContext private EntityManager entities;

  /** Until the transaction ends, this person neither arrives nor is forgotten by anybody else. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(long registrationId, String subject) {
    int row = ArrivalLock.rowOf(registrationId, subject);
    entities.find(ArrivalLock.class, row, LockModeType.PESSIMISTIC_WRITE);
  }
}
