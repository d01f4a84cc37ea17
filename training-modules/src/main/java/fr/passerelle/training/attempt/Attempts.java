package fr.passerelle.training.attempt;

import fr.passerelle.lti.roster.SortName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds attempts: one's own by its key, a group's by its context. Call inside a transaction. */
@ApplicationScoped
public class Attempts {

  private static final String AT =
      " = :registration and a.deploymentId = :deployment"
          + " and a.contextId = :context and a.courseId = :course";
  static final String IN_CONTEXT = " where a.registrationId" + AT;
  private static final String WITH_KEY =
      " where a.learner.registrationId" + AT + " and a.learner.subject = :subject";

  @PersistenceContext private EntityManager entities;

  /** The attempt of this key with its results and its course's days, in one query. */
  public Optional<Attempt> find(AttemptKey key) {
    String query =
        "select distinct a from Attempt a left join fetch a.results left join fetch a.days"
            + WITH_KEY;
    return withKey(entities.createQuery(query, Attempt.class), key).getResultStream().findFirst();
  }

  /**
   * The attempt of this key, for writing: until the transaction ends, another person who wants to
   * write to it waits.
   */
  public Optional<Attempt> lock(AttemptKey key) {
    String query = "select a.id from Attempt a" + WITH_KEY;
    return withKey(entities.createQuery(query, Long.class), key)
        .getResultStream()
        .findFirst()
        .map(id -> entities.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** These attempts of a group, with names and results, in one query; in no order. */
  public List<Attempt> group(AttemptKey key, Collection<Long> some) {
    String query =
        "select a from Attempt a join fetch a.learner left join fetch a.results"
            + IN_CONTEXT
            + " and a.graded = true and a.id in :some";
    return some.isEmpty()
        ? List.of()
        : inContext(entities.createQuery(query, Attempt.class), key)
            .setParameter("some", some)
            .getResultStream()
            .distinct() // by the database, it would compare all that is read of them
            .toList();
  }

  /** One learner's attempt at this key's course in its context, with name and results. */
  public Optional<Attempt> inGroup(AttemptKey key, long id) {
    String query =
        "select distinct a from Attempt a join fetch a.learner left join fetch a.results"
            + IN_CONTEXT
            + " and a.graded = true and a.id = :id";
    return inContext(entities.createQuery(query, Attempt.class), key)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /**
   * These attempts of a group for writing: their owners wait until the transaction ends. In the
   * order of their numbers, so that no two trainers wait for each other; others are left out.
   */
  public List<Attempt> lockInGroup(AttemptKey key, Collection<Long> some) {
    return numbersInGroup(key, some).stream().flatMap(id -> lock(id).stream()).toList();
  }

  private List<Long> numbersInGroup(AttemptKey key, Collection<Long> some) {
    String query =
        "select a.id from Attempt a"
            + IN_CONTEXT
            + " and a.graded = true and a.id in :some order by a.id";
    return some.isEmpty()
        ? List.of()
        : inContext(entities.createQuery(query, Long.class), key)
            .setParameter("some", some)
            .getResultList();
  }

  /** Those of a group whose owner's name holds these words, in the order of names, with them. */
  public List<Attempt> called(AttemptKey key, String words, int most) {
    String query =
        "select a from Attempt a join fetch a.learner l"
            + IN_CONTEXT
            + " and a.graded = true and lower(l.displayName) like :words escape '!'"
            + " order by l.displayName, a.id";
    return inContext(entities.createQuery(query, Attempt.class), key)
        .setParameter("words", SortName.holding(words.toLowerCase(Locale.FRENCH)))
        .setMaxResults(most)
        .getResultList();
  }

  /** The numbers of a group's attempts after this one, in order; at most so many. */
  public List<Long> groupAfter(AttemptKey key, long after, int most) {
    String query =
        "select a.id from Attempt a"
            + IN_CONTEXT
            + " and a.graded = true and a.id > :after order by a.id";
    return inContext(entities.createQuery(query, Long.class), key)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** The attempt of this number, for writing, if it still exists. */
  public Optional<Attempt> lock(long id) {
    return Optional.ofNullable(entities.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Locks these attempts in one query, in the order of their numbers. */
  void lockAll(Collection<Long> some) {
    if (!some.isEmpty()) {
      entities
          .createQuery("select a from Attempt a where a.id in :some order by a.id", Attempt.class)
          .setParameter("some", some)
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultList();
    }
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

  private static <T> TypedQuery<T> withKey(TypedQuery<T> query, AttemptKey key) {
    return inContext(query, key).setParameter("subject", key.subject());
  }

  static <T> TypedQuery<T> inContext(TypedQuery<T> query, AttemptKey key) {
    return query
        .setParameter("registration", key.registrationId())
        .setParameter("deployment", key.deploymentId())
        .setParameter("context", key.contextId())
        .setParameter("course", key.courseId());
  }
}
