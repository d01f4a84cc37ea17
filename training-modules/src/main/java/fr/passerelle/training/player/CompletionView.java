package fr.passerelle.training.player;

import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.Reading;
import fr.passerelle.training.course.TrainingModule;
import java.util.List;
import java.util.Optional;

/**
 * The end of a course, or of the one module that was placed.
 *
 * @param module whether it is the end of a module
 * @param modules that are required
 * @param activities that are required
 * @param percent the score in whole percent, rounded down: 100 is everything right
 * @param objectives what one can do now
 * @param pages of the course, to read again
 * @param attestation where it is made; null for a module, and for a trainer's own trial
 * @param end where the launch is ended (POST)
 */
public record CompletionView(
    String title,
    boolean module,
    int modules,
    int activities,
    int percent,
    List<String> objectives,
    List<PageLink> pages,
    ScoreStanding.State standing,
    String attestation,
    String home,
    String end) {

  static CompletionView of(Visits visit, Course course, Attempt attempt, ScoreStanding standing) {
    Optional<TrainingModule> alone = visit.placedModule(course);
    Progress progress = attempt.progress(course);
    return new CompletionView(
        alone.map(TrainingModule::title).orElse(course.title()),
        alone.isPresent(),
        course.requiredModules().size(),
        progress.total(),
        (int) Math.floor(progress.score()),
        alone.map(module -> List.of(module.objective())).orElse(course.objectives()),
        pages(visit, course),
        standing.state(),
        alone.isEmpty() && attempt.graded() ? visit.session().path("attestation") : null,
        visit.home(),
        visit.session().path("end"));
  }

  private static List<PageLink> pages(Visits visit, Course course) {
    return CourseStep.of(course)
        .filter(at -> at.activity() instanceof Reading)
        .map(at -> new PageLink(at.activity().title(), visit.path(at.path())))
        .toList();
  }

  /** The key of a text that names what has ended. */
  public String key(String text) {
    return "training.completed." + text + (module ? ".module" : "");
  }
}
