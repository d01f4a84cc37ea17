package fr.passerelle.training.gradebook;

import fr.passerelle.lti.host.PlatformBulkhead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A round's short transactions: take what is due, note each column, and settle. */
@ApplicationScoped
class DueGradebooks {

  /** The gradebooks of one course in one context: several deployments of a client share columns. */
  private static final String SHARING =
      " o.registrationId = g.registrationId and o.contextId = g.contextId"
          + " and o.courseId = g.courseId";

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * What is due and held by nobody, the longest first.
   *
   * @param passedOver platforms that have enough under way already; never empty
   */
  @Transactional
  List<PlatformBulkhead.Due> due(Set<Long> passedOver, int most) {
    return entities
        .createQuery(
            "select new fr.passerelle.lti.host.PlatformBulkhead.Due(g.registrationId, g.id)"
                + " from CourseGradebook g where g.state = :due and g.dueAt <= :now"
                + " and g.registrationId not in :passedOver"
                // "not exists" would have EclipseLink write the moment out in local time
                + " and 0 = (select count(o.id) from CourseGradebook o where"
                + SHARING
                + " and o.leasedUntil >= :now) order by g.dueAt",
            PlatformBulkhead.Due.class)
        .setParameter("due", CourseGradebook.State.DUE)
        .setParameter("now", clock.instant())
        .setParameter("passedOver", passedOver)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Leases this gradebook if it is to be done and nobody holds it, nor another one that shares its
   * columns: two rounds side by side would each make the columns the other has not made yet.
   */
  @Transactional
  Optional<Lease> lease(long id) {
    Instant now = clock.instant();
    List<CourseGradebook> sharing = lockedWithThoseThatShare(id);
    boolean held = sharing.stream().anyMatch(one -> one.isHeld(now));
    return sharing.stream()
        .filter(one -> !held && one.id() == id && one.isFree(now))
        .findFirst()
        .map(gradebook -> gradebook.lease(now));
  }

  /** Whoever locks several locks them in the order of their numbers. */
  private List<CourseGradebook> lockedWithThoseThatShare(long id) {
    List<Long> ids =
        entities
            .createQuery(
                "select o.id from CourseGradebook o, CourseGradebook g where g.id = :id and"
                    + SHARING,
                Long.class)
            .setParameter("id", id)
            .getResultList();
    return ids.stream().sorted().map(this::locked).filter(Objects::nonNull).toList();
  }

  /**
   * Notes a column at once, before the next one is asked for. One that stands in the place of
   * another takes over from it: the {@link CellRemoval} sees to the old one.
   *
   * @return whether the round still holds the gradebook
   */
  @Transactional
  boolean note(Lease lease, ColumnPlan.Wanted wanted, String lineItem) {
    return held(lease, gradebook -> gradebook.note(wanted, lineItem));
  }

  /** Feeds columns that were found before anybody chose, unless somebody has chosen meanwhile. */
  @Transactional
  boolean adopt(Lease lease, Layout found) {
    return held(lease, gradebook -> gradebook.adopt(found));
  }

  /** Settles what a round has found, unless somebody has chosen again meanwhile. */
  @Transactional
  boolean settle(Lease lease, Consumer<CourseGradebook> outcome) {
    return held(lease, outcome);
  }

  private boolean held(Lease lease, Consumer<CourseGradebook> change) {
    Optional<CourseGradebook> gradebook = held(lease);
    gradebook.ifPresent(change);
    return gradebook.isPresent();
  }

  /** The gradebook as it is now, locked; none where the round does not hold it any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<CourseGradebook> held(Lease lease) {
    return Optional.ofNullable(locked(lease.gradebookId())).filter(one -> one.isHeldBy(lease));
  }

  private CourseGradebook locked(long id) {
    return entities.find(CourseGradebook.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
