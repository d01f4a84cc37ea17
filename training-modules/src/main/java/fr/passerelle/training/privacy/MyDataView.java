package fr.passerelle.training.privacy;

import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.privacy.PersonalFile.EnrolmentPart;
import java.time.Instant;
import java.util.List;

/**
 * What is held on the person, in figures; the download has all of it.
 *
 * @param name null when the platform withholds it
 * @param lastSeen null when they began nothing, and are only on a list
 * @param enrolledIn the courses on whose list they are here
 * @param months for how long it is kept after the last launch
 */
public record MyDataView(
    String name,
    String context,
    Instant lastSeen,
    List<String> enrolledIn,
    List<CourseRow> courses,
    int months) {

  /**
   * One course the person began.
   *
   * @param kept what the keepers keep, where they keep anything
   */
  public record CourseRow(String title, long activitiesDone, List<KeptWork> kept) {

    static CourseRow of(PersonalFile.CourseFile course) {
      return new CourseRow(
          course.title(),
          course.activities().stream().filter(one -> one.done() != null).count(),
          course.kept().stream().filter(work -> !work.parts().isEmpty()).toList());
    }
  }

  static MyDataView of(PersonalFile file, String context, int months) {
    return new MyDataView(
        file.name(),
        context,
        file.person().lastSeen(),
        file.enrolledIn().stream().map(EnrolmentPart::course).distinct().toList(),
        file.courses().stream().map(CourseRow::of).toList(),
        months);
  }
}
