package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.FurtherCells;
import fr.passerelle.training.attempt.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The gradebooks' choices and columns, in short transactions; no call to a platform is in one. */
@ApplicationScoped
public class CourseGradebooks implements FurtherCells {

  private static final String SEAT =
      " g.registrationId = :registration and g.deploymentId = :deployment"
          + " and g.contextId = :context and g.courseId = :course";

  private static final AgsEndpoint NOTHING_OFFERED =
      new AgsEndpoint(Set.of(), Optional.empty(), Optional.empty());

  @PersistenceContext private EntityManager entities;
  @Inject private Attempts attempts;
  @Inject private ScoreOutbox outbox;
  @Inject private Clock clock;

  /** The gradebook of this seat's course and context with its columns, in one query. */
  @Transactional
  public Optional<CourseGradebook> find(Seat seat) {
    return entities
        .createQuery(
            "select distinct g from CourseGradebook g left join fetch g.columns where" + SEAT,
            CourseGradebook.class)
        .setParameter("registration", seat.registrationId())
        .setParameter("deployment", seat.deploymentId())
        .setParameter("context", seat.contextId())
        .setParameter("course", seat.courseId())
        .getResultStream()
        .findFirst();
  }

  /** The seat, without its person, that a column of ours was made for. */
  @Transactional
  public Optional<Owned> ownerOf(long registrationId, String lineItem) {
    return columnsAt(registrationId, lineItem).stream()
        .findFirst()
        .map(column -> new Owned(column.gradebook().seat(), column.moduleId()));
  }

  /** A column of ours: the course and context it was made for, and its module or null. */
  public record Owned(Seat seat, String moduleId) {}

  @Override
  @Transactional(TxType.MANDATORY)
  public List<Column> of(Seat seat) {
    return entities
        .createQuery(
            "select new fr.passerelle.training.attempt.FurtherCells.Column(c.lineItem, c.moduleId)"
                + " from GradebookColumn c join c.gradebook g where"
                + SEAT
                + " and c.gone = false and (c.moduleId is null or g.layout = :modules)",
            Column.class)
        .setParameter("registration", seat.registrationId())
        .setParameter("deployment", seat.deploymentId())
        .setParameter("context", seat.contextId())
        .setParameter("course", seat.courseId())
        .setParameter("modules", Layout.MODULES)
        .getResultList();
  }

  /**
   * Keeps a trainer's choice, to be carried out; columns that are no longer fed lose their cells
   * here, and stay in the workspace as they are.
   */
  @Transactional(TxType.REQUIRES_NEW)
  long choose(Seat seat, Layout layout, AgsEndpoint offered) {
    CourseGradebook gradebook = find(seat).orElseGet(() -> begin(seat));
    entities.lock(gradebook, LockModeType.PESSIMISTIC_WRITE);
    gradebook.choose(layout, offered, clock.instant());
    if (layout == Layout.COURSE) {
      gradebook.columns().stream()
          .filter(column -> column.moduleId() != null)
          .forEach(column -> attempts.leaveColumn(seat.registrationId(), column.lineItem()));
    }
    return gradebook.id();
  }

  private CourseGradebook begin(Seat seat) {
    CourseGradebook gradebook = new CourseGradebook(seat);
    gradebook.choose(Layout.COURSE, NOTHING_OFFERED, clock.instant());
    entities.persist(gradebook);
    entities.flush(); // its row is there before it is locked
    return gradebook;
  }

  /** Leases this gradebook if nobody holds it and it is to be done. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Lease> lease(long id) {
    Instant now = clock.instant();
    return Optional.ofNullable(locked(id))
        .filter(gradebook -> gradebook.isFree(now))
        .map(gradebook -> gradebook.lease(now));
  }

  /** Leases what is due, at most one of each platform: a slow one must not hold up the others. */
  @Transactional(TxType.REQUIRES_NEW)
  @SuppressWarnings("unchecked") // a native query with a result class gives a raw list
  List<Lease> leaseDue(int most) {
    Instant now = clock.instant();
    List<CourseGradebook> due =
        entities
            .createNativeQuery(
                "select g.* from training_gradebook g where g.state = 'DUE' and g.due_at <= ?1"
                    + " and (g.leased_until is null or g.leased_until < ?1) and g.id ="
                    + " (select min(o.id) from training_gradebook o where o.state = 'DUE'"
                    + " and o.due_at <= ?1 and o.registration_id = g.registration_id"
                    + " and (o.leased_until is null or o.leased_until < ?1))"
                    + " and not exists (select 1 from training_gradebook u"
                    + " where u.registration_id = g.registration_id and u.leased_until >= ?1)"
                    + " order by g.due_at limit ?2 for update skip locked",
                CourseGradebook.class)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, most)
            .getResultList();
    return due.stream().map(gradebook -> gradebook.lease(now)).toList();
  }

  /**
   * Notes a column at once, before the next one is asked for. One that stands in the place of
   * another takes over from it: the old one's cells and owed scores go.
   *
   * @return whether the round still holds the gradebook
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean note(Lease lease, ColumnPlan.Wanted wanted, String lineItem) {
    return held(lease, gradebook -> replace(gradebook, wanted, lineItem));
  }

  private void replace(CourseGradebook gradebook, ColumnPlan.Wanted wanted, String lineItem) {
    gradebook
        .column(wanted.resourceId())
        .map(GradebookColumn::lineItem)
        .filter(old -> !old.equals(lineItem))
        .ifPresent(old -> abandon(gradebook.seat().registrationId(), old));
    gradebook.note(wanted, lineItem);
  }

  private void abandon(long registrationId, String lineItem) {
    attempts.leaveColumn(registrationId, lineItem);
    outbox.forgetColumn(registrationId, lineItem);
  }

  /** Settles what a round has found, unless somebody has chosen anew meanwhile. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean settle(Lease lease, Consumer<CourseGradebook> outcome) {
    return held(lease, outcome);
  }

  private boolean held(Lease lease, Consumer<CourseGradebook> change) {
    Optional<CourseGradebook> gradebook =
        Optional.ofNullable(locked(lease.gradebookId())).filter(one -> one.isHeldBy(lease));
    gradebook.ifPresent(change);
    return gradebook.isPresent();
  }

  /** The workspace has no such column any more: said on the trainer's page until tried again. */
  @Transactional(TxType.REQUIRES_NEW)
  void gone(long registrationId, String lineItem) {
    columnsAt(registrationId, lineItem).forEach(column -> column.isGone(clock.instant()));
  }

  private List<GradebookColumn> columnsAt(long registrationId, String lineItem) {
    return entities
        .createQuery(
            "select c from GradebookColumn c join fetch c.gradebook"
                + " where c.gradebook.registrationId = :registration and c.lineItem = :lineItem",
            GradebookColumn.class)
        .setParameter("registration", registrationId)
        .setParameter("lineItem", lineItem)
        .getResultList();
  }

  private CourseGradebook locked(long id) {
    return entities.find(CourseGradebook.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
