package fr.passerelle.training.player;

import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.CellStanding;
import fr.passerelle.training.course.Counting.Tries;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.Missing;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.Timetable;
import fr.passerelle.training.course.TrainingModule;
import java.util.List;
import java.util.Optional;

/**
 * What is missing until a course is completed, in words; how its score is made; what the gradebook
 * has of it.
 *
 * @param title of the course, or of the one module that was placed
 * @param minutesLeft of the missing steps
 * @param missing by module
 * @param better where the score can grow
 * @param counts the steps whose points make the score
 * @param optional whether something of it is not required
 * @param gradebook one line for each column
 * @param days of the whole course; null where there is nothing to say
 * @param resume where to go on; null when it is completed, or nothing is open yet
 */
public record RemainingView(
    String title,
    Progress progress,
    int minutesLeft,
    List<Part> missing,
    List<PageLink> better,
    List<Counted> counts,
    boolean optional,
    List<Line> gradebook,
    DaysView days,
    String resume,
    String home) {

  /**
   * What is missing in a module.
   *
   * @param days null where there is nothing to say
   */
  public record Part(String module, DaysView days, List<Step> steps) {}

  /**
   * A step to do.
   *
   * @param href null while something comes before it, or its day has not come
   */
  public record Step(String title, String href) {}

  /**
   * A step that counts.
   *
   * @param share of the score, in percent
   * @param points of its own, in percent
   * @param last whether its last try counts
   */
  public record Counted(String title, double share, double points, boolean last) {}

  /**
   * What a column has.
   *
   * @param module the title of the one it is about; null for all that was placed
   */
  public record Line(String module, CellStanding cell) {}

  static RemainingView of(Visits visit, Course course, Attempt attempt, List<CellStanding> cells) {
    Missing missing = attempt.missing(course);
    Progress progress = attempt.progress(course);
    return new RemainingView(
        visit.placedModule(course).map(TrainingModule::title).orElse(course.title()),
        progress,
        missing.minutes(course),
        course.modules().stream()
            .map(module -> part(visit, course, attempt, missing, module))
            .filter(part -> !part.steps().isEmpty())
            .toList(),
        missing.better().stream().map(step -> link(visit, step)).toList(),
        CourseStep.of(course)
            .filter(step -> step.weight() > 0)
            .map(step -> counted(attempt, step, progress))
            .toList(),
        CourseStep.of(course).anyMatch(step -> !step.required()),
        cells.stream().map(cell -> new Line(module(course, cell), cell)).toList(),
        DaysView.of(course.timetable(), Timetable.WHOLE, progress.completed()),
        attempt.resume(course).map(step -> visit.path(step.path())).orElse(null),
        visit.home());
  }

  private static Part part(
      Visits visit, Course course, Attempt attempt, Missing missing, TrainingModule module) {
    return new Part(
        module.title(),
        DaysView.of(course.timetable(), module.id(), false),
        missing.steps().stream()
            .filter(step -> step.module().id().equals(module.id()))
            .map(
                step ->
                    new Step(
                        step.activity().title(),
                        attempt.reaches(step) ? visit.path(step.path()) : null))
            .toList());
  }

  private static PageLink link(Visits visit, CourseStep step) {
    return new PageLink(step.activity().title(), visit.path(step.path()));
  }

  private static Counted counted(Attempt attempt, CourseStep step, Progress progress) {
    return new Counted(
        step.activity().title(),
        step.weight() * 100 / progress.weight(),
        attempt.achievement(step.activity()).points() * 100,
        step.course().rule().of(step.activity()).tries() == Tries.LAST);
  }

  private static String module(Course course, CellStanding cell) {
    return Optional.ofNullable(cell.moduleId())
        .flatMap(course::module)
        .map(TrainingModule::title)
        .orElse(null);
  }
}
