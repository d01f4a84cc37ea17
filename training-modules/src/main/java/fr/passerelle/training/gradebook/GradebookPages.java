package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.outbox.DeliveryReports;
import fr.passerelle.lti.outbox.DeliveryReports.ColumnStanding;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the trainer's gradebook page together: two queries, whatever the group's size. */
@ApplicationScoped
class GradebookPages {

  @Inject private CourseGradebooks gradebooks;
  @Inject private DeliveryReports reports;

  @Transactional
  GradebookPage of(LaunchSession session, AttemptKey key, Course course) {
    Rights offered = Rights.of(session.services().ags());
    Optional<CourseGradebook> gradebook = gradebooks.find(key);
    Map<String, ColumnStanding> standings = standings(key, offered, gradebook);
    boolean linkGone = offered.linked() && standing(standings, offered.linkItem()).gone();
    Rights rights = linkGone ? offered.withoutItsColumn() : offered;
    return new GradebookPage(
        title(session, course),
        rights,
        fed(session, offered, gradebook, standings),
        left(gradebook),
        options(session, course, rights, gradebook),
        gradebook.map(GradebookPage.Standing::of).orElse(null),
        gradebook.filter(one -> GradebookPage.isOutdated(one, course, rights.linked())).isPresent(),
        linkGone && gradebook.stream().noneMatch(GradebookPages::hasOneForTheCourse),
        session.services().elsewhere(),
        session.path("group/gradebook"),
        session.path("group/gradebook/retry"),
        rights.readResults() ? session.path("group/gradebook/results") : null,
        session.path("group"));
  }

  /** One that takes the place of the link's own. */
  private static boolean hasOneForTheCourse(CourseGradebook gradebook) {
    return gradebook.fed().stream().anyMatch(column -> column.moduleId() == null && !column.gone());
  }

  private Map<String, ColumnStanding> standings(
      AttemptKey key, Rights rights, Optional<CourseGradebook> gradebook) {
    List<String> items = new ArrayList<>();
    Optional.ofNullable(rights.linkItem()).ifPresent(items::add);
    gradebook.ifPresent(one -> one.columns().forEach(column -> items.add(column.lineItem())));
    return reports.columns(key.registrationId(), items);
  }

  private static ColumnStanding standing(Map<String, ColumnStanding> standings, String item) {
    return standings.getOrDefault(item, ColumnStanding.UNTRIED);
  }

  /**
   * What this launch offers for columns, without a column of the link that is gone: one may then be
   * made in its place.
   */
  @Transactional
  AgsEndpoint usable(LaunchSession session) {
    AgsEndpoint offered = session.services().ags().orElse(AgsEndpoint.NOTHING);
    boolean gone =
        offered
            .lineItem()
            .map(item -> reports.column(session.registrationId(), item.toString()))
            .filter(ColumnStanding::gone)
            .isPresent();
    return gone
        ? new AgsEndpoint(offered.scopes(), offered.lineItems(), Optional.empty())
        : offered;
  }

  /** What the link was placed for, in words. */
  static String title(LaunchSession session, Course course) {
    return PlacedContent.of(session).map(c -> c.title(course)).orElse(course.title());
  }

  private static List<GradebookPage.ColumnRow> fed(
      LaunchSession session,
      Rights rights,
      Optional<CourseGradebook> gradebook,
      Map<String, ColumnStanding> standings) {
    List<GradebookPage.ColumnRow> rows = new ArrayList<>();
    if (rights.linked()) {
      ColumnStanding own = standing(standings, rights.linkItem());
      rows.add(new GradebookPage.ColumnRow(null, isWhole(session), own.gone(), own.undelivered()));
    }
    gradebook.ifPresent(
        one -> one.fed().forEach(column -> rows.add(row(column, undelivered(standings, column)))));
    return rows;
  }

  private static long undelivered(Map<String, ColumnStanding> all, GradebookColumn column) {
    return standing(all, column.lineItem()).undelivered();
  }

  private static List<GradebookPage.ColumnRow> left(Optional<CourseGradebook> gradebook) {
    return gradebook.stream()
        .flatMap(one -> one.columns().stream().filter(column -> !one.fed().contains(column)))
        .filter(column -> !column.gone())
        .map(column -> row(column, 0))
        .toList();
  }

  private static GradebookPage.ColumnRow row(GradebookColumn column, long undelivered) {
    return new GradebookPage.ColumnRow(
        column.label(), column.moduleId() == null, column.gone(), undelivered);
  }

  /** Modules are for teachers' courses, placed whole; a column for the course is for any link. */
  private static List<GradebookPage.Option> options(
      LaunchSession session, Course course, Rights rights, Optional<CourseGradebook> gradebook) {
    if (!rights.mayChoose() || !isWhole(session)) {
      return List.of();
    }
    Optional<Layout> chosen = gradebook.map(CourseGradebook::layout);
    boolean asOne = chosen.map(Layout.COURSE::equals).orElse(rights.linked());
    List<GradebookPage.Option> options = new ArrayList<>();
    options.add(new GradebookPage.Option(Layout.COURSE, asOne, rights.linked()));
    if (mayBeSpread(course)) {
      boolean modules = chosen.filter(Layout.MODULES::equals).isPresent();
      options.add(new GradebookPage.Option(Layout.MODULES, modules, rights.linked()));
    }
    return options.size() == 1 && rights.linked() && chosen.isEmpty() ? List.of() : options;
  }

  private static boolean isWhole(LaunchSession session) {
    return PlacedContent.of(session).filter(c -> c.moduleId() == null).isPresent();
  }

  static boolean mayBeSpread(Course course) {
    return course.audience() == Audience.TEACHERS && course.modules().size() > 1;
  }
}
