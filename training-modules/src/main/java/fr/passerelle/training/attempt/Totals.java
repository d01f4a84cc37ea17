package fr.passerelle.training.attempt;

import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Counts attempts again, some at a time. {@link Attempt} keeps its own right; what a node of an
 * older version writes during an upgrade is put right here.
 */
@ApplicationScoped
class Totals {

  private static final int SOME = 200;

  @PersistenceContext private EntityManager entities;
  @Inject private Attempts attempts;
  @Inject private Catalog catalog;

  /**
   * Looks at the next attempts after this one, in the order of their numbers, and puts right those
   * that do not keep what their results say. They are locked first and counted then: whoever goes
   * on meanwhile is counted too. An attempt whose version cannot be read stays as it is.
   *
   * @return the last one looked at; none when there are no more
   */
  @Transactional
  OptionalLong putRightAfter(long last) {
    return putRight(next("", last));
  }

  /** The same, of those that were never counted. */
  @Transactional
  OptionalLong countAfter(long last) {
    return putRight(next("a.counts.completed is null and ", last));
  }

  private OptionalLong putRight(List<Long> next) {
    List<Long> wrong = read(next).stream().filter(this::isWrong).map(Attempt::id).toList();
    attempts.lockAll(wrong);
    entities.clear();
    read(wrong).forEach(one -> course(one).ifPresent(one::countAgain));
    return next.stream().mapToLong(id -> id).max();
  }

  private List<Long> next(String which, long last) {
    String query = "select a.id from Attempt a where " + which + "a.id > :last order by a.id";
    return entities
        .createQuery(query, Long.class)
        .setParameter("last", last)
        .setMaxResults(SOME)
        .getResultList();
  }

  private List<Attempt> read(List<Long> some) {
    String query =
        "select a from Attempt a join fetch a.learner left join fetch a.results"
            + " where a.id in :some";
    return some.isEmpty()
        ? List.of()
        : entities
            .createQuery(query, Attempt.class)
            .setParameter("some", some)
            .getResultStream()
            .distinct()
            .toList();
  }

  private boolean isWrong(Attempt attempt) {
    return course(attempt).filter(course -> !attempt.isCounted(course)).isPresent();
  }

  /** One row that names no version at all must not keep all others from being counted. */
  private Optional<Course> course(Attempt attempt) {
    try {
      return catalog.readable(attempt.version());
    } catch (IllegalArgumentException noVersion) {
      return Optional.empty();
    }
  }
}
