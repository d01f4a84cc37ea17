package fr.passerelle.training.player;

import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import java.util.List;
import java.util.Locale;

/**
 * What there is for one audience.
 *
 * @param back to the page one came from
 */
public record AudienceView(Audience audience, List<Row> courses, String back) {

  /**
   * One course or guide.
   *
   * @param href where it can be read; null where it can only be done, from a link of its own
   */
  public record Row(String title, String summary, int minutes, String href) {}

  static AudienceView of(Audience audience, List<Course> courses, String read, String back) {
    return new AudienceView(
        audience, courses.stream().map(course -> row(course, read)).toList(), back);
  }

  /** The key of a text about this audience. */
  public String key(String text) {
    return "training.audience." + text + "." + audience.name().toLowerCase(Locale.ROOT);
  }

  private static Row row(Course course, String read) {
    return new Row(
        course.title(),
        course.summary(),
        course.minutes(),
        read == null ? null : read + "/" + course.id());
  }
}
