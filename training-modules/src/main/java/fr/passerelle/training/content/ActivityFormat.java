package fr.passerelle.training.content;

import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;

/**
 * How one kind of activity lies in files. A plain object without state, found by the name of its
 * class in {@code META-INF/services}: no container and no person, so that an author's check needs
 * neither.
 */
public interface ActivityFormat<A extends Activity> {

  /** The word for it in {@code course.yaml}. */
  String type();

  /** How the names of its files end. */
  default String extension() {
    return ".yaml";
  }

  /** Whether {@code course.yaml} may give it a pass mark. */
  default boolean hasPassMark() {
    return false;
  }

  /**
   * The activity of a file.
   *
   * @throws BrokenCourse when the file is not of this kind's form
   * @throws IllegalArgumentException when it breaks a rule; the message is for its author
   */
  A read(ActivityFile file);

  /**
   * Checks what activities of this kind have to agree on, with each other or with the rest.
   *
   * @throws IllegalArgumentException when they do not; the message is for their author
   */
  default void checkIn(Course course) {}
}
