package fr.passerelle.training.player;

import fr.passerelle.training.activity.Suggestion;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.competence.Competence;
import fr.passerelle.training.competence.Framework;
import fr.passerelle.training.competence.Frameworks;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.TrainingModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The course's home: what it is, where one was, and its modules. A module placed alone presents
 * itself, and promises nothing of the others.
 *
 * @param from the course that a module placed alone is from; null for a whole course
 * @param objectives none for a module: its objective is its summary
 * @param minutes all that was placed, as its authors credit it
 * @param minutesLeft what remains of them, by the same rule
 * @param others what there is for parents, to whom this course does not speak
 * @param remaining where it is told what is missing, and what the gradebook has
 * @param resume where to go on; null when the course is completed, or nothing is open yet
 * @param opensNext the day on which something opens; null unless all that is missing is closed
 * @param where null without a place to go on, and before anything is begun
 * @param days of all that was placed; null where there is nothing to say
 */
public record CourseView(
    String title,
    String from,
    String summary,
    List<String> objectives,
    String licence,
    int minutes,
    int minutesLeft,
    Progress progress,
    Resume resume,
    LocalDate opensNext,
    Where where,
    DaysView days,
    List<ModuleRow> modules,
    String others,
    String remaining) {

  /** Where to go on. */
  public record Resume(String title, int module, int modules, String href) {}

  /**
   * Where one was, in one sentence.
   *
   * @param modulesDone of those that are required
   * @param step in its module, from 1
   */
  public record Where(int modulesDone, int modules, int step, int steps, String module) {}

  /**
   * A module and its activities.
   *
   * @param minutesLeft of those, once it is begun; 0 where there is nothing to say
   * @param suggestion why to begin with it, by its visitor's own answers; null where nothing says
   *     so
   * @param days null where there is nothing to say
   */
  public record ModuleRow(
      int number,
      String title,
      String objective,
      int minutes,
      int minutesLeft,
      StepState state,
      boolean open,
      List<Competence> competences,
      boolean optional,
      Suggestion suggestion,
      DaysView days,
      List<ActivityRow> activities) {}

  /**
   * An activity.
   *
   * @param icon the name of its drawing
   * @param optional whether its module is done without it
   * @param href null while it is locked
   * @param behind the title of the module or the step that comes first; null unless it waits for
   *     one, and for no day
   */
  public record ActivityRow(
      String icon, String title, boolean optional, StepState state, String href, String behind) {}

  /** The score in whole percent, rounded down: 100 is everything right. */
  public int percent() {
    return (int) Math.floor(progress.score());
  }

  /** The frameworks that its modules name competences of. */
  public List<Framework> frameworks() {
    Set<String> named =
        modules.stream()
            .flatMap(module -> module.competences().stream())
            .map(Competence::framework)
            .collect(Collectors.toSet());
    return Frameworks.ALL.frameworks().stream().filter(one -> named.contains(one.label())).toList();
  }

  /** Whether all is done and only the score does not suffice. */
  public boolean lacksPoints() {
    return progress.done() == progress.total() && resume != null;
  }

  /** Whether it is one module placed alone. */
  public boolean isModule() {
    return from != null;
  }

  /** The home of this attempt's course; {@code path} turns {@code module/activity} into a link. */
  static CourseView of(
      Course course,
      Attempt attempt,
      UnaryOperator<String> path,
      String others,
      Function<Activity, String> icons,
      Map<String, Suggestion> suggestions) {
    return new CourseHome(
            course,
            attempt,
            attempt.progress(course),
            attempt.resume(course),
            path,
            others,
            icons,
            suggestions)
        .view();
  }

  /** As this module, the only one that was placed. */
  CourseView as(TrainingModule module) {
    return new CourseView(
        module.title(),
        title,
        module.objective(),
        List.of(),
        licence,
        minutes,
        minutesLeft,
        progress,
        resume,
        opensNext,
        where,
        modules.get(0).days(),
        modules,
        others,
        remaining);
  }
}
