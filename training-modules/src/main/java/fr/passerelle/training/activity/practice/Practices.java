package fr.passerelle.training.activity.practice;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was handed in. Call inside a transaction. */
@ApplicationScoped
public class Practices {

  private static final String WAITING =
      " from Practice p where p.state = :waiting and p.attempt.graded = true"
          + " and p.attempt.registrationId = :registration"
          + " and p.attempt.deploymentId = :deployment and p.attempt.contextId = :context"
          + " and p.attempt.courseId = :course";

  @PersistenceContext private EntityManager entities;

  /** What this attempt has of a task, with its files, in one query. */
  Optional<Practice> find(Attempt attempt, String activityId) {
    return entities
        .createQuery(
            "select distinct p from Practice p left join fetch p.files"
                + " where p.attempt = :attempt and p.activityId = :activity",
            Practice.class)
        .setParameter("attempt", attempt)
        .setParameter("activity", activityId)
        .getResultStream()
        .findFirst();
  }

  /** Of all the attempt's tasks, with their files and what was said, in two queries. */
  List<Practice> all(Attempt attempt) {
    return entities
        .createQuery(
            "select distinct p from Practice p left join fetch p.files"
                + " where p.attempt = :attempt order by p.activityId",
            Practice.class)
        .setParameter("attempt", attempt)
        .setHint("eclipselink.batch", "p.words")
        .setHint("eclipselink.batch.type", "IN")
        .getResultList();
  }

  /** The attempt's tasks of which a trainer asks for more, by their ids. */
  Set<String> askedAgain(Attempt attempt) {
    return entities
        .createQuery(
            "select p.activityId from Practice p where p.attempt = :attempt and p.state = :state",
            String.class)
        .setParameter("attempt", attempt)
        .setParameter("state", PracticeState.ASKED_AGAIN)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** The one of this number, with its files. Whose it is the caller finds out. */
  public Optional<Practice> find(long id) {
    return entities
        .createQuery(
            "select distinct p from Practice p left join fetch p.files where p.id = :id",
            Practice.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The number of the attempt it belongs to, without reading it. */
  public Optional<Long> attemptOf(long id) {
    return entities
        .createQuery("select p.attempt.id from Practice p where p.id = :id", Long.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** How many wait in this key's course and context; whose key does not matter. */
  public long waiting(AttemptKey key) {
    return of(entities.createQuery("select count(p)" + WAITING, Long.class), key).getSingleResult();
  }

  /** Those that wait, the longest first, with names and what was said, in two queries. */
  public List<Practice> waiting(AttemptKey key, int first, int most) {
    String query = "select p" + WAITING + " order by p.handedInAt, p.id";
    return of(entities.createQuery(query, Practice.class), key)
        .setHint("eclipselink.join-fetch", "p.attempt.learner")
        .setHint("eclipselink.batch", "p.words")
        .setHint("eclipselink.batch.type", "IN")
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  private static <T> TypedQuery<T> of(TypedQuery<T> query, AttemptKey key) {
    return query
        .setParameter("waiting", PracticeState.HANDED_IN)
        .setParameter("registration", key.registrationId())
        .setParameter("deployment", key.deploymentId())
        .setParameter("context", key.contextId())
        .setParameter("course", key.courseId());
  }

  /** A file's whole content; a transaction of its own where it is written out after the page's. */
  @Transactional
  public byte[] content(PracticeFile file) {
    List<PracticePiece> pieces =
        entities
            .createQuery(
                "select p from PracticePiece p where p.file = :file order by p.number",
                PracticePiece.class)
            .setParameter("file", file)
            .getResultList();
    ByteBuffer whole = ByteBuffer.allocate(pieces.stream().mapToInt(PracticePiece::size).sum());
    pieces.forEach(piece -> piece.addTo(whole));
    return whole.array();
  }

  /** Keeps it; what is kept already stays as it is. */
  void add(Practice practice) {
    entities.persist(practice);
  }
}
