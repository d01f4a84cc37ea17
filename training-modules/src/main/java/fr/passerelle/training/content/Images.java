package fr.passerelle.training.content;

import fr.passerelle.training.course.CourseVersion;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The drawings beside one module's files.
 *
 * @param folder e.g. {@code fr/mes-habitudes}
 * @param used gathers the paths of the images some text shows
 */
record Images(CourseFiles course, CourseVersion version, String folder, Set<String> used) {

  static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(svg|png|jpg|webp)");

  private static final Pattern ACTIVE_SVG =
      Pattern.compile(
          "<script|<foreignObject|\\son\\w+\\s*=|javascript:|@import|href\\s*=\\s*[\"'](?!#)",
          Pattern.CASE_INSENSITIVE);

  /** The path on this server of an image a text shows; it must exist and be inert. */
  String show(String name, String alternative) {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of an image beside this file: " + name);
    }
    if (alternative == null || alternative.isBlank()) {
      throw new IllegalArgumentException("image without a text alternative: " + name);
    }
    requireInert(beside().path(name), beside().content("image", name));
    return beside().use(name);
  }

  /** All that lies beside the same files. */
  Beside beside() {
    return new Beside(course, version, folder, used);
  }

  private static void requireInert(String path, byte[] content) {
    if (path.endsWith(".svg")
        && ACTIVE_SVG.matcher(new String(content, StandardCharsets.UTF_8)).find()) {
      throw new IllegalArgumentException("drawing with a script or an outside reference: " + path);
    }
  }
}
