package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.host.NewRows;
import fr.passerelle.lti.session.OfferedGradebook;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.FurtherCells;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The gradebooks' choices and columns, in short transactions; no call to a platform is in one. What
 * rounds do to them is {@link DueGradebooks}.
 */
@ApplicationScoped
public class CourseGradebooks implements FurtherCells {

  private static final String KEY =
      " g.registrationId = :registration and g.deploymentId = :deployment"
          + " and g.contextId = :context and g.courseId = :course";

  @PersistenceContext private EntityManager entities;
  @Inject private NewRows rows;
  @Inject private Clock clock;

  /** What was chosen for this key's course and context, with its columns, in one query. */
  @Transactional
  public Optional<CourseGradebook> find(AttemptKey key) {
    return kept(key).filter(CourseGradebook::isChosen);
  }

  private Optional<CourseGradebook> kept(AttemptKey key) {
    return entities
        .createQuery(
            "select distinct g from CourseGradebook g left join fetch g.columns where" + KEY,
            CourseGradebook.class)
        .setParameter("registration", key.registrationId())
        .setParameter("deployment", key.deploymentId())
        .setParameter("context", key.contextId())
        .setParameter("course", key.courseId())
        .getResultStream()
        .findFirst();
  }

  /** The key, without its person, that a column of ours was made for. */
  @Transactional
  public Optional<Owned> ownerOf(long registrationId, String lineItem) {
    return columnsAt(registrationId, lineItem).stream()
        .findFirst()
        .map(column -> new Owned(column.gradebook().key(), column.moduleId()));
  }

  /** A column of ours: the course and context it was made for, and its module or null. */
  public record Owned(AttemptKey key, String moduleId) {}

  @Override
  @Transactional(TxType.MANDATORY)
  public List<Column> wanted(AttemptKey key) {
    return entities
        .createQuery(
            "select new fr.passerelle.training.attempt.FurtherCells.Column("
                + "c.lineItem, c.moduleId, c.gone) from GradebookColumn c join c.gradebook g where"
                + KEY
                + " and (c.moduleId is null or g.layout = :modules)",
            Column.class)
        .setParameter("registration", key.registrationId())
        .setParameter("deployment", key.deploymentId())
        .setParameter("context", key.contextId())
        .setParameter("course", key.courseId())
        .setParameter("modules", Layout.MODULES)
        .getResultList();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void arriveAt(AttemptKey key, PlacedContent content, Course course, AgsEndpoint offered) {
    boolean readable =
        offered.lineItems().isPresent() && offered.mayReadLineItems() && offered.mayPostScores();
    boolean spread = GradebookPages.mayBeSpread(course) || offered.lineItem().isEmpty();
    if (content.moduleId() == null && readable && spread && isNew(key)) {
      OfferedGradebook kept = new OfferedGradebook(offered);
      rows.add(
          "insert into training_gradebook (id, registration_id, deployment_id, context_id,"
              + " course_id, layout, chosen, state, line_items, link_item, ags_scopes, attempts,"
              + " due_at) values (?, ?, ?, ?, ?, 'COURSE', false, 'DUE', ?, ?, ?, 0, ?)",
          rows.number("training_gradebook_seq"),
          key.registrationId(),
          key.deploymentId(),
          key.contextId(),
          key.courseId(),
          kept.lineItems(),
          kept.lineItem(),
          kept.scopes(),
          clock.instant().atOffset(ZoneOffset.UTC));
    }
  }

  /** Through whichever deployment: two that share columns would each send another attempt. */
  private boolean isNew(AttemptKey key) {
    return entities
            .createQuery(
                "select count(g) from CourseGradebook g where g.registrationId = :registration"
                    + " and g.contextId = :context and g.courseId = :course",
                Long.class)
            .setParameter("registration", key.registrationId())
            .setParameter("context", key.contextId())
            .setParameter("course", key.courseId())
            .getSingleResult()
        == 0;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void keepAsTheyAre(AttemptKey key) {
    rows.keepAsTheyAre(
        "select id from training_gradebook where registration_id = ?1 and deployment_id = ?2"
            + " and context_id = ?3 and course_id = ?4",
        key.registrationId(),
        key.deploymentId(),
        key.contextId(),
        key.courseId());
  }

  /**
   * Keeps a trainer's choice, to be carried out: a round takes away the cells of columns that are
   * no longer fed, which stay in the workspace as they are, and gives those of the others.
   */
  @Transactional
  long choose(AttemptKey key, Layout layout, AgsEndpoint offered, String link) {
    CourseGradebook gradebook = kept(key).orElseGet(() -> begin(key));
    entities.lock(gradebook, LockModeType.PESSIMISTIC_WRITE);
    gradebook.choose(layout, offered, link, clock.instant());
    return gradebook.id();
  }

  private CourseGradebook begin(AttemptKey key) {
    CourseGradebook gradebook = new CourseGradebook(key);
    gradebook.choose(Layout.COURSE, AgsEndpoint.NOTHING, null, clock.instant());
    entities.persist(gradebook);
    entities.flush(); // its row is there before it is locked
    return gradebook;
  }

  /**
   * The workspace has no such column any more: said on the trainer's page until tried again.
   * Columns are looked at once their gradebook is locked: another may just have taken this one's
   * place.
   */
  @Transactional
  void gone(long registrationId, String lineItem) {
    withColumn(registrationId, lineItem).stream()
        .map(id -> entities.find(CourseGradebook.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(Objects::nonNull)
        .forEach(gradebook -> gradebook.columnIsGone(lineItem, clock.instant()));
  }

  /** The numbers of the gradebooks with this column, in order. */
  private List<Long> withColumn(long registrationId, String lineItem) {
    return entities
        .createQuery(
            "select distinct g.id from GradebookColumn c join c.gradebook g"
                + " where g.registrationId = :registration and c.lineItem = :lineItem"
                + " order by g.id",
            Long.class)
        .setParameter("registration", registrationId)
        .setParameter("lineItem", lineItem)
        .getResultList();
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
}
