package fr.passerelle.training.player;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.catalog.Course;
import fr.passerelle.training.catalog.TrainingModule;
import java.util.Optional;

/**
 * The end of a course, or of the one module that was placed.
 *
 * @param module whether it is the end of a module
 * @param score out of 100
 * @param end where the launch is ended (POST)
 */
public record CompletionView(
    String title,
    boolean module,
    int modules,
    int activities,
    double score,
    ScoreStanding.State standing,
    String home,
    String end) {

  static CompletionView of(Visit visit, Course course, Attempt attempt, ScoreStanding standing) {
    Optional<TrainingModule> alone = visit.placedModule(course);
    return new CompletionView(
        alone.map(TrainingModule::title).orElse(course.title()),
        alone.isPresent(),
        course.modules().size(),
        course.activities().size(),
        attempt.progress(course).score(),
        standing.state(),
        visit.home(),
        visit.session().path("end"));
  }

  /** The key of a text that names what has ended. */
  public String key(String text) {
    return "training.completed." + text + (module ? ".module" : "");
  }
}
