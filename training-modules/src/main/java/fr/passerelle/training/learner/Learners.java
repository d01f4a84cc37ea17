package fr.passerelle.training.learner;

import fr.passerelle.lti.host.NewRows;
import fr.passerelle.lti.session.LaunchSession;
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
            "select l from Learner l where l.registrationId = :registration and l.subject ="
                + " :subject",
            Learner.class)
        .setParameter("registration", registrationId)
        .setParameter("subject", subject);
  }

  /**
   * Somebody who has come.
   *
   * @param isNew whether they were never here before, and have begun nothing
   */
  public record Remembered(Learner learner, boolean isNew) {}

  /**
   * The person, known or from now on, and theirs alone until the transaction ends: of two launches
   * of one person, on any nodes, the second waits for the first. Nobody else does.
   *
   * @param name as the platform gives it now; null where it withholds it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Remembered remember(long registrationId, String subject, String name, Instant now) {
    Optional<Learner> known = lock(registrationId, subject);
    boolean isNew = known.isEmpty() && isAdded(new Learner(registrationId, subject, now), name);
    Learner learner =
        known
            .or(() -> lock(registrationId, subject))
            .orElseThrow(
                () -> new IllegalStateException("A person came and was forgotten at once"));
    if (!isNew) {
      learner.arrives(name, now);
    }
    return new Remembered(learner, isNew);
  }

  /** Nobody, for a rehearsal: they go with its row, and all they did with them. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Learner nobody(LaunchSession rehearsal, Instant now) {
    Learner nobody = Learner.nobody(rehearsal, now);
    entities.persist(nobody);
    return nobody;
  }

  /** The person, if they are known: until the transaction ends they neither arrive nor go. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Learner> lock(long registrationId, String subject) {
    return query(registrationId, subject)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** False when another launch of theirs was faster. */
  private boolean isAdded(Learner newcomer, String name) {
    newcomer.arrives(name, newcomer.firstSeen());
    OffsetDateTime moment = newcomer.firstSeen().atOffset(ZoneOffset.UTC);
    return rows.add(
        "insert into training_learner"
            + " (id, registration_id, subject, display_name, sort_name, first_seen, last_seen)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        rows.number("training_learner_seq"),
        newcomer.registrationId(),
        newcomer.subject(),
        newcomer.displayName(),
        newcomer.sortName(),
        moment,
        moment);
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
