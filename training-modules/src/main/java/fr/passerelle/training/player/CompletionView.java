package fr.passerelle.training.player;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.catalog.Course;

/**
 * The end of a course.
 *
 * @param score out of 100
 * @param end where the launch is ended (POST)
 */
public record CompletionView(
    String title,
    int modules,
    int activities,
    double score,
    ScoreStanding.State standing,
    String home,
    String end) {

  static CompletionView of(Visit visit, Course course, Attempt attempt, ScoreStanding standing) {
    return new CompletionView(
        course.title(),
        course.modules().size(),
        course.activities().size(),
        attempt.progress(course).score(),
        standing.state(),
        visit.home(),
        visit.session().path("end"));
  }
}
