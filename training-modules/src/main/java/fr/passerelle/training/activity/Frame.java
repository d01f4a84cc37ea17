package fr.passerelle.training.activity;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.CourseStep;

/**
 * What surrounds every activity: the way back and where it stands in its module.
 *
 * @param home the course's page
 * @param position in the module, from 1
 * @param count activities in the module
 * @param done of them
 * @param here the activity's own address
 * @param previous the activity before in the module; null for the first
 * @param skip past the activity; null where it is required, or done
 */
public record Frame(
    String home,
    String moduleTitle,
    String title,
    int position,
    int count,
    int done,
    String here,
    String previous,
    String skip,
    String whoSeesWhat) {

  static Frame of(Visits visit, Attempt attempt, CourseStep step) {
    return new Frame(
        visit.home(),
        step.module().title(),
        step.activity().title(),
        step.index() + 1,
        step.module().activities().size(),
        (int) step.module().activities().stream().filter(attempt::done).count(),
        visit.path(step.path()),
        step.previous().map(before -> visit.path(before.path())).orElse(null),
        maySkip(attempt, step) ? visit.after(attempt, step) : null,
        visit.session().path("who-sees-what"));
  }

  private static boolean maySkip(Attempt attempt, CourseStep step) {
    return !step.course().rule().of(step.activity()).required() && !attempt.done(step.activity());
  }

  /** The way back, for a template of another jar: it cannot call {@code tm.crumbs} by name. */
  public Fragment crumbs(Texts texts) {
    return part("tm/crumbs.jte", texts);
  }

  /** The button to the activity before, if there is one; for a template of another jar. */
  public Fragment back(Texts texts) {
    return part("tm/previous.jte", texts);
  }

  private Fragment part(String template, Texts texts) {
    return Fragment.of(template, "frame", this).with("t", texts);
  }
}
