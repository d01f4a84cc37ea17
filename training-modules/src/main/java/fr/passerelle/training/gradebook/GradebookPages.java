package fr.passerelle.training.gradebook;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.Seat;
import fr.passerelle.training.catalog.Audience;
import fr.passerelle.training.catalog.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the trainer's gradebook page together: two queries, whatever the group's size. */
@ApplicationScoped
class GradebookPages {

  @Inject private CourseGradebooks gradebooks;
  @Inject private ScoreOutbox outbox;

  @Transactional
  GradebookPage of(LaunchSession session, Seat seat, Course course) {
    Rights rights = Rights.of(session.services().ags());
    Optional<CourseGradebook> gradebook = gradebooks.find(seat);
    Map<String, Long> undelivered = undelivered(seat, rights, gradebook);
    return new GradebookPage(
        title(session, course),
        rights,
        fed(session, rights, gradebook, undelivered),
        left(gradebook),
        options(session, course, rights, gradebook),
        gradebook.map(GradebookPage.Standing::of).orElse(null),
        gradebook.filter(one -> GradebookPage.isOutdated(one, course, rights.linked())).isPresent(),
        session.services().elsewhere(),
        session.path("group/gradebook"),
        session.path("group/gradebook/retry"),
        rights.readResults() ? session.path("group/gradebook/results") : null,
        session.path("group"));
  }

  private Map<String, Long> undelivered(
      Seat seat, Rights rights, Optional<CourseGradebook> gradebook) {
    List<String> items = new ArrayList<>();
    Optional.ofNullable(rights.linkItem()).ifPresent(items::add);
    gradebook.ifPresent(one -> one.columns().forEach(column -> items.add(column.lineItem())));
    return outbox.deliveries(seat.registrationId(), items).values().stream()
        .filter(delivery -> delivery.state() != Delivery.State.DELIVERED)
        .collect(Collectors.groupingBy(one -> one.target().lineItem(), Collectors.counting()));
  }

  /** What the link was placed for, in words. */
  static String title(LaunchSession session, Course course) {
    return PlacedContent.of(session.content()).map(c -> c.title(course)).orElse(course.title());
  }

  private static List<GradebookPage.ColumnRow> fed(
      LaunchSession session,
      Rights rights,
      Optional<CourseGradebook> gradebook,
      Map<String, Long> undelivered) {
    List<GradebookPage.ColumnRow> rows = new ArrayList<>();
    if (rights.linked()) {
      long owed = undelivered.getOrDefault(rights.linkItem(), 0L);
      rows.add(new GradebookPage.ColumnRow(null, isWhole(session), false, owed));
    }
    gradebook.ifPresent(
        one ->
            one.fed()
                .forEach(
                    column ->
                        rows.add(row(column, undelivered.getOrDefault(column.lineItem(), 0L)))));
    return rows;
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
    return PlacedContent.of(session.content()).filter(c -> c.moduleId() == null).isPresent();
  }

  static boolean mayBeSpread(Course course) {
    return course.audience() == Audience.TEACHERS && course.modules().size() > 1;
  }
}
