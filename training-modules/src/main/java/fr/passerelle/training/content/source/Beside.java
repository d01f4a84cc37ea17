package fr.passerelle.training.content.source;

import fr.passerelle.training.course.CourseVersion;
import java.util.Set;

/**
 * The files beside one module's texts: drawings, films, files to take away.
 *
 * @param folder e.g. {@code fr/mes-habitudes}
 * @param used gathers the paths of the files some text uses
 */
public record Beside(CourseFiles course, CourseVersion version, String folder, Set<String> used) {

  /** Whether a file of this name lies beside the texts and is none of them. */
  public static boolean isName(String name) {
    return Images.NAME.matcher(name).matches()
        || BesideFile.NAME.matcher(name).matches()
        || HandoutKind.of(name).isPresent();
  }

  /**
   * The bytes of a file.
   *
   * @param what it is, for its author: « image », « file »
   */
  byte[] content(String what, String name) {
    return course
        .content(path(name))
        .orElseThrow(() -> new IllegalArgumentException(what + " does not exist: " + path(name)));
  }

  /** The path on this server of a file that a text uses. */
  String use(String name) {
    used.add(path(name));
    return "/content/" + version.courseId() + "/" + version.hash() + "/" + path(name);
  }

  /** The path from the course's folder. */
  String path(String name) {
    return folder + "/" + name;
  }
}
