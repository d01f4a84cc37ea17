package fr.passerelle.training.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The people known to the tool. What belongs to a person goes with them, by the foreign keys. */
@ApplicationScoped
public class Learners {

  @PersistenceContext private EntityManager entities;

  public Optional<Learner> find(long registrationId, String subject) {
    return entities
        .createQuery(
            "select l from Learner l where l.registrationId = :registration and l.subject = :subject",
            Learner.class)
        .setParameter("registration", registrationId)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** The person, known or from now on. Two launches at once are kept apart by the caller. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Learner remember(long registrationId, String subject, Instant now) {
    return find(registrationId, subject).orElseGet(() -> add(registrationId, subject, now));
  }

  private Learner add(long registrationId, String subject, Instant now) {
    Learner learner = new Learner(registrationId, subject, now);
    entities.persist(learner);
    return learner;
  }

  /** Forgets a person and everything they did here. */
  @Transactional
  public void forget(long registrationId, String subject) {
    entities
        .createQuery(
            "delete from Learner l where l.registrationId = :registration and l.subject = :subject")
        .setParameter("registration", registrationId)
        .setParameter("subject", subject)
        .executeUpdate();
  }

  /** Everybody who has not come since. */
  @Transactional
  public List<Learner> notSeenSince(Instant limit) {
    return entities
        .createQuery("select l from Learner l where l.lastSeen < :limit", Learner.class)
        .setParameter("limit", limit)
        .getResultList();
  }
}
