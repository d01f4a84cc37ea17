package fr.passerelle.training.privacy;

import fr.passerelle.training.attempt.QuizTry;
import java.time.Instant;
import java.util.List;

/**
 * What is held on the person, in figures; the download has all of it.
 *
 * @param name null when the platform withholds it
 * @param months for how long it is kept after the last launch
 */
public record MyDataView(
    String name, String context, Instant lastSeen, List<CourseRow> courses, int months) {

  /** One course the person began. */
  public record CourseRow(
      String title, long activitiesDone, int quizTries, int quizAnswers, int ratings) {

    static CourseRow of(PersonalFile.Course course) {
      return new CourseRow(
          course.title(),
          course.attempt().results().stream().filter(one -> one.doneAt() != null).count(),
          course.tries().size(),
          course.tries().stream().map(QuizTry::answers).mapToInt(List::size).sum(),
          course.ratings().size());
    }
  }

  static MyDataView of(PersonalFile file, String context, int months) {
    return new MyDataView(
        file.learner().displayName(),
        context,
        file.learner().lastSeen(),
        file.courses().stream().map(CourseRow::of).toList(),
        months);
  }
}
