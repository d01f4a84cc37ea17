package fr.passerelle.training.review;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.ActivityKinds;
import fr.passerelle.training.activity.KeepsWork.Reader;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptCells;
import fr.passerelle.training.attempt.AttemptCells.Scored;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.LinkColumns;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.ScoreStandings;
import fr.passerelle.training.attempt.ShownColumns;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.gradebook.CourseGradebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds the work that a launch may look at, and draws it: four queries. */
@ApplicationScoped
public class WorkPages {

  @Inject private Attempts attempts;
  @Inject private AttemptCells cells;
  @Inject private ActivityKinds kinds;
  @Inject private ScoreStandings standings;
  @Inject private LinkColumns columns;
  @Inject private CourseGradebooks gradebooks;
  @Inject private Catalog catalog;
  @Inject private TextLibrary texts;

  /**
   * One of the group's, for its trainer; none when it is not of this launch's course and context.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<View> ofGroup(LaunchSession session, AttemptKey key, long attemptId) {
    UnaryOperator<Course> scope =
        course -> PlacedContent.of(session).map(c -> c.scope(course)).orElse(course);
    ShownColumns shown = columns.of(session, key);
    return attempts.inGroup(key, attemptId).map(attempt -> page(session, attempt, scope, shown));
  }

  /** The work a submission review looks at. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<View> reviewed(LaunchSession session) {
    ShownColumns shown = ShownColumns.only(column(session).map(Set::of).orElse(Set.of()));
    return find(session)
        .map(
            work -> page(session, work.attempt(), course -> scope(course, work.moduleId()), shown));
  }

  /** An ordinary page: there is no work yet, or none any more. */
  public View nothingYet(LaunchSession session) {
    boolean own = session.forUser().filter(session.subject()::equals).isPresent();
    String group = group(session);
    return View.of(
        "tm/no-work.jte",
        texts.in(session.locale()).get("training.work.none"),
        Map.of("own", own, "back", group == null ? "" : group));
  }

  private static Course scope(Course course, String moduleId) {
    return moduleId == null ? course : course.only(moduleId);
  }

  private Optional<Scored> find(LaunchSession session) {
    return session
        .forUser()
        .flatMap(owner -> column(session).flatMap(i -> find(session, i, owner)));
  }

  private static Optional<String> column(LaunchSession session) {
    return session.services().ags().flatMap(AgsEndpoint::lineItem).map(Object::toString);
  }

  /** By the person's cell; else by a column of ours, which they may have lost when it was left. */
  private Optional<Scored> find(LaunchSession session, String lineItem, String owner) {
    GradeTarget cell = new GradeTarget(session.registrationId(), lineItem, owner);
    return cells
        .ofCell(cell, session.deploymentId(), session.contextId())
        .or(() -> inColumnOfOurs(session, lineItem, owner));
  }

  private Optional<Scored> inColumnOfOurs(LaunchSession session, String lineItem, String owner) {
    return gradebooks
        .ownerOf(session.registrationId(), lineItem)
        .filter(column -> column.key().deploymentId().equals(session.deploymentId()))
        .filter(column -> column.key().contextId().equals(session.contextId()))
        .flatMap(
            column ->
                attempts
                    .find(column.key().of(owner))
                    .map(attempt -> new Scored(attempt, column.moduleId())));
  }

  private View page(
      LaunchSession session, Attempt attempt, UnaryOperator<Course> scope, ShownColumns shown) {
    Texts words = texts.in(session.locale());
    Course course = scope.apply(catalog.version(attempt.version(), session.locale()));
    boolean own = attempt.learner().subject().equals(session.subject());
    WorkView work =
        WorkView.of(
            attempt,
            course,
            kinds,
            kinds.work(attempt, course, own ? Reader.OWNER : Reader.TRAINER),
            standings.of(attempt, shown),
            own,
            group(session));
    return View.of("tm/work.jte", title(words, work), Map.of("work", work));
  }

  private static String group(LaunchSession session) {
    boolean open = session.instructor() && PlacedContent.of(session).isPresent();
    return open ? session.path("group") : null;
  }

  private static String title(Texts words, WorkView work) {
    if (work.own()) {
      return words.get("training.work.own");
    }
    return work.name() == null
        ? words.get("training.work.unnamed")
        : words.get("training.work.of", work.name());
  }
}
