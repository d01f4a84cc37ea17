package fr.passerelle.training.content.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The drawings among what lies beside one module's files. */
public record Images(Beside beside) {

  static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(svg|png|jpg|webp)");

  private static final Pattern ACTIVE_SVG =
      Pattern.compile(
          "<script|<foreignObject|\\son\\w+\\s*=|javascript:|@import|href\\s*=\\s*[\"'](?!#)",
          Pattern.CASE_INSENSITIVE);

  /** The path on this server of an image a text shows; it must exist and be inert. */
  public String show(String name, String alternative) {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of an image beside this file: " + name);
    }
    if (alternative == null || alternative.isBlank()) {
      throw new IllegalArgumentException("image without a text alternative: " + name);
    }
    requireInert(beside.path(name), beside.content("image", name));
    return beside.use(name);
  }

  private static void requireInert(String path, byte[] content) {
    if (path.endsWith(".svg")
        && ACTIVE_SVG.matcher(new String(content, StandardCharsets.UTF_8)).find()) {
      throw new IllegalArgumentException("drawing with a script or an outside reference: " + path);
    }
  }
}
