package fr.passerelle.training.learner;

import fr.passerelle.lti.host.NewRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The people known to the tool. What belongs to a person goes with them, by the foreign keys. */
@ApplicationScoped
public class Learners {

  /** People who are read at once, however many there are. */
  private static final int STEP = 200;

  @PersistenceContext private EntityManager entities;
  @Inject private NewRows rows;

  public Optional<Learner> find(long registrationId, String subject) {
    return query(registrationId, subject).getResultStream().findFirst();
  }

  private TypedQuery<Learner> query(long registrationId, String subject) {
    return entities
        .createQuery(
            "select l from Learner l where l.registrationId = :registration and l.subject = :subject",
            Learner.class)
        .setParameter("registration", registrationId)
        .setParameter("subject", subject);
  }

  /**
   * The person, known or from now on, and theirs alone until the transaction ends: of two launches
   * of one person, on any nodes, the second waits for the first. Nobody else does.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Learner remember(long registrationId, String subject, Instant now) {
    return lock(registrationId, subject)
        .or(() -> added(registrationId, subject, now))
        .orElseThrow(() -> new IllegalStateException("A person came and was forgotten at once"));
  }

  /** The person, if they are known: until the transaction ends they neither arrive nor go. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Learner> lock(long registrationId, String subject) {
    return query(registrationId, subject)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private Optional<Learner> added(long registrationId, String subject, Instant now) {
    OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
    rows.add(
        "insert into training_learner (id, registration_id, subject, first_seen, last_seen)"
            + " values (?, ?, ?, ?, ?)",
        rows.number("training_learner_seq"),
        registrationId,
        subject,
        moment,
        moment);
    return lock(registrationId, subject);
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

  /** Some who have not come since, in the order of their numbers, after this one. */
  @Transactional
  public List<Learner> notSeenSince(Instant limit, long after) {
    return entities
        .createQuery(
            "select l from Learner l where l.lastSeen < :limit and l.id > :after order by l.id",
            Learner.class)
        .setParameter("limit", limit)
        .setParameter("after", after)
        .setMaxResults(STEP)
        .getResultList();
  }
}
