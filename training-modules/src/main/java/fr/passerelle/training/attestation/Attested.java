package fr.passerelle.training.attestation;

import fr.passerelle.lti.host.Paris;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.CourseVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is attested, as it is on that day: it stays right when the course changes.
 *
 * @param title of the course
 * @param minutes that its authors credit; nobody's time is measured
 * @param begunOn the day of the first launch
 * @param completedOn the last day on which a required step was done
 */
public record Attested(
    CourseVersion version,
    String title,
    int minutes,
    List<AttestedCompetence> competences,
    LocalDate begunOn,
    LocalDate completedOn) {

  /**
   * Of a learner who has completed a whole course, by its own rule; none of anybody else, a
   * trainer's own trial included.
   */
  public static Optional<Attested> of(Attempt attempt, Course whole) {
    return attempt.graded() && attempt.progress(whole).completed()
        ? Optional.of(
            new Attested(
                whole.version(),
                whole.title(),
                whole.minutes(),
                AttestedCompetence.of(whole),
                Paris.day(attempt.startedAt()),
                lastDay(attempt, whole)))
        : Optional.empty();
  }

  private static LocalDate lastDay(Attempt attempt, Course whole) {
    return CourseStep.of(whole)
        .filter(CourseStep::required)
        .flatMap(step -> attempt.doneAt(step.activity()).stream())
        .max(Comparator.naturalOrder())
        .map(Paris::day)
        .orElseThrow();
  }
}
