package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.GradeTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the gradebook cells that attempts' scores go to, and takes cells away. Call inside a
 * transaction.
 */
@ApplicationScoped
public class AttemptCells {

  /** Rows a statement names one by one, however large the group. */
  private static final int MOST = 200;

  @PersistenceContext private EntityManager entities;
  @Inject private Attempts attempts;

  /**
   * The attempt whose score goes to this cell, with the module the cell is about: only in this
   * context of this deployment.
   */
  public Optional<Scored> ofCell(GradeTarget cell, String deploymentId, String contextId) {
    return entities
        .createQuery(
            "select a, p from GradePlacement p join p.attempt a"
                + " where p.registrationId = :registration and p.lineItem = :lineItem"
                + " and p.userId = :user and a.learner.registrationId = :registration"
                + " and a.learner.subject = :user and a.deploymentId = :deployment"
                + " and a.contextId = :context order by a.id",
            Object[].class)
        .setParameter("registration", cell.registrationId())
        .setParameter("lineItem", cell.lineItem())
        .setParameter("user", cell.userId())
        .setParameter("deployment", deploymentId)
        .setParameter("context", contextId)
        .getResultStream()
        .findFirst()
        .map(row -> new Scored((Attempt) row[0], ((GradePlacement) row[1]).moduleId()));
  }

  /**
   * An attempt as one of its cells shows it.
   *
   * @param moduleId the one module the cell is about, or null for the whole course
   */
  public record Scored(Attempt attempt, String moduleId) {}

  /**
   * This cell shows this attempt from now on: the link that it belongs to leads elsewhere than
   * before, and another attempt of the same person would overwrite it.
   */
  void leave(GradeTarget cell, Attempt to) {
    entities.flush();
    entities
        .createQuery(
            "delete from GradePlacement p where p.registrationId = :registration"
                + " and p.lineItem = :lineItem and p.userId = :user and p.attempt <> :attempt")
        .setParameter("registration", cell.registrationId())
        .setParameter("lineItem", cell.lineItem())
        .setParameter("user", cell.userId())
        .setParameter("attempt", to)
        .executeUpdate();
  }

  /** Whose name stands in which cell: every cell of a group, in one query. */
  public Map<GradeTarget, Optional<String>> namesByCell(AttemptKey key) {
    String query =
        "select p, l.displayName from Attempt a join a.learner l join a.placements p"
            + Attempts.IN_CONTEXT
            + " and a.graded = true";
    return Attempts.inContext(entities.createQuery(query, Object[].class), key)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> ((GradePlacement) row[0]).target(),
                row -> Optional.ofNullable((String) row[1]),
                (one, same) -> one));
  }

  /**
   * No score of the next {@value #MOST} attempts at this key's course, context and deployment goes
   * to these columns any more; what they hold stays. The attempts are locked as for any other
   * change, in the order of their numbers: a learner who arrives or goes on meanwhile does it
   * before or after.
   *
   * @param after the number of the last attempt seen to; 0 to begin
   */
  public LeftCells leave(AttemptKey key, Collection<String> lineItems, long after) {
    List<Long> some = allAfter(key, after);
    attempts.lockAll(some);
    Set<GradeTarget> cells = cellsOf(some, lineItems);
    if (!cells.isEmpty()) {
      entities
          .createQuery(
              "delete from GradePlacement p where p.lineItem in :items and p.attempt.id in :some")
          .setParameter("items", lineItems)
          .setParameter("some", some)
          .executeUpdate();
      cells.removeAll(stillFed(key.registrationId(), cells));
    }
    return new LeftCells(cells, some.stream().mapToLong(Long::longValue).max());
  }

  /** Those without a cell too: who arrives at this moment may be about to get one. */
  private List<Long> allAfter(AttemptKey key, long after) {
    String query =
        "select a.id from Attempt a" + Attempts.IN_CONTEXT + " and a.id > :after order by a.id";
    return Attempts.inContext(entities.createQuery(query, Long.class), key)
        .setParameter("after", after)
        .setMaxResults(MOST)
        .getResultList();
  }

  private Set<GradeTarget> cellsOf(List<Long> some, Collection<String> lineItems) {
    return targets(some).values().stream()
        .flatMap(List::stream)
        .filter(cell -> lineItems.contains(cell.lineItem()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Those of these cells that another attempt's score goes to, through another deployment say. */
  private Set<GradeTarget> stillFed(long registrationId, Set<GradeTarget> cells) {
    return entities
        .createQuery(
            "select p from GradePlacement p where p.registrationId = :registration"
                + " and p.lineItem in :items and p.userId in :users",
            GradePlacement.class)
        .setParameter("registration", registrationId)
        .setParameter("items", cells.stream().map(GradeTarget::lineItem).distinct().toList())
        .setParameter("users", cells.stream().map(GradeTarget::userId).distinct().toList())
        .getResultStream()
        .map(GradePlacement::target)
        .collect(Collectors.toSet());
  }

  /** The gradebook cells of these attempts, by attempt, in one query. */
  Map<Long, List<GradeTarget>> targets(Collection<Long> some) {
    return some.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select p.attempt.id, p from GradePlacement p where p.attempt.id in :some",
                Object[].class)
            .setParameter("some", some)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (Long) row[0],
                    Collectors.mapping(
                        row -> ((GradePlacement) row[1]).target(), Collectors.toList())));
  }
}
