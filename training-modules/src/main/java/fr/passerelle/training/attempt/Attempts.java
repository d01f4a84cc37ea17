package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.GradeTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds attempts: one's own by its seat, a group's by its context. Call inside a transaction. */
@ApplicationScoped
public class Attempts {

  private static final String IN_CONTEXT =
      " where a.learner.registrationId = :registration and a.deploymentId = :deployment"
          + " and a.contextId = :context and a.courseId = :course";
  private static final String IN_SEAT = IN_CONTEXT + " and a.learner.subject = :subject";

  @PersistenceContext private EntityManager entities;

  /** The attempt of this seat with its results, in one query. */
  public Optional<Attempt> find(Seat seat) {
    String query = "select distinct a from Attempt a left join fetch a.results" + IN_SEAT;
    return inSeat(entities.createQuery(query, Attempt.class), seat).getResultStream().findFirst();
  }

  /**
   * The attempt of this seat, for writing: until the transaction ends, whoever else wants to write
   * to it waits.
   */
  public Optional<Attempt> lock(Seat seat) {
    String query = "select a.id from Attempt a" + IN_SEAT;
    return inSeat(entities.createQuery(query, Long.class), seat)
        .getResultStream()
        .findFirst()
        .map(id -> entities.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The learners' attempts at this seat's course in its context, with names and results. */
  public List<Attempt> group(Seat seat) {
    String query =
        "select distinct a from Attempt a join fetch a.learner left join fetch a.results"
            + IN_CONTEXT
            + " and a.graded = true";
    return inContext(entities.createQuery(query, Attempt.class), seat).getResultList();
  }

  /** The gradebook cells of a group's attempts, by attempt, in one query. */
  public Map<Long, List<GradeTarget>> groupTargets(Seat seat) {
    String query =
        "select a.id, p from Attempt a join a.placements p" + IN_CONTEXT + " and a.graded = true";
    return inContext(entities.createQuery(query, Object[].class), seat)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(
                    row -> ((GradePlacement) row[1]).target(), Collectors.toList())));
  }

  /** Everything one person has begun at this registration, with results. */
  public List<Attempt> ofPerson(long registrationId, String subject) {
    return entities
        .createQuery(
            "select distinct a from Attempt a left join fetch a.results"
                + " where a.learner.registrationId = :registration"
                + " and a.learner.subject = :subject order by a.startedAt",
            Attempt.class)
        .setParameter("registration", registrationId)
        .setParameter("subject", subject)
        .getResultList();
  }

  /** Locks everything one person has begun at this registration, always in the same order. */
  public void lockAll(long registrationId, String subject) {
    entities
        .createQuery(
            "select a.id from Attempt a where a.learner.registrationId = :registration"
                + " and a.learner.subject = :subject order by a.id",
            Long.class)
        .setParameter("registration", registrationId)
        .setParameter("subject", subject)
        .getResultList()
        .forEach(id -> entities.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Attempt attempt) {
    entities.persist(attempt);
  }

  private static <T> TypedQuery<T> inSeat(TypedQuery<T> query, Seat seat) {
    return inContext(query, seat).setParameter("subject", seat.subject());
  }

  private static <T> TypedQuery<T> inContext(TypedQuery<T> query, Seat seat) {
    return query
        .setParameter("registration", seat.registrationId())
        .setParameter("deployment", seat.deploymentId())
        .setParameter("context", seat.contextId())
        .setParameter("course", seat.courseId());
  }
}
