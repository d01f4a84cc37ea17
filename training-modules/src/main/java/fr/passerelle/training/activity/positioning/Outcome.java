package fr.passerelle.training.activity.positioning;

import fr.passerelle.training.activity.Suggestion;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.TrainingModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody's own answers say to them.
 *
 * @param comparison with the first time; null where nothing is compared
 * @param suggests whether some statement is about a module, so that one may be suggested
 * @param suggested the modules to begin with; none where one is at ease
 * @param next where « Continuer » leads
 */
public record Outcome(
    Comparison comparison, boolean suggests, List<Advised> suggested, String next) {

  /**
   * A module to begin with, and why.
   *
   * @param href null while it waits for others
   */
  public record Advised(String module, String href, int toWorkOn, int asked) {}

  /** Nothing before everything is answered, and nothing where a positioning has nothing to tell. */
  static Optional<Outcome> of(Visit<Positioning> visit, Map<String, Map<String, String>> rated) {
    Positioning asked = visit.activity();
    Map<String, String> now = rated.getOrDefault(asked.id(), Map.of());
    return asked.tells() && visit.attempt().done(asked) && !now.isEmpty()
        ? Optional.of(of(visit, rated, now))
        : Optional.empty();
  }

  private static Outcome of(
      Visit<Positioning> visit, Map<String, Map<String, String>> rated, Map<String, String> now) {
    Positioning asked = visit.activity();
    return new Outcome(
        asked
            .again()
            .map(first -> rated.getOrDefault(first, Map.of()))
            .flatMap(before -> Comparison.of(asked.statements(), before, now))
            .orElse(null),
        !asked.about().isEmpty(),
        Advice.of(asked, now).stream().flatMap(one -> advised(visit, one).stream()).toList(),
        visit.next());
  }

  /** Not of a module that was not placed. */
  private static Optional<Advised> advised(Visit<Positioning> visit, Suggestion one) {
    return visit
        .step()
        .course()
        .module(one.moduleId())
        .map(
            module ->
                new Advised(module.title(), address(visit, module), one.toWorkOn(), one.asked()));
  }

  /** To the first step that is not done yet; in a module that is done, to its beginning. */
  private static String address(Visit<Positioning> visit, TrainingModule module) {
    List<CourseStep> steps = CourseStep.of(visit.step().course(), module).toList();
    CourseStep first =
        steps.stream()
            .filter(step -> !visit.attempt().done(step.activity()))
            .findFirst()
            .orElse(steps.get(0));
    return visit.attempt().reaches(first) ? visit.path(first.path()) : null;
  }
}
