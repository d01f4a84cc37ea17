package fr.passerelle.training.content;

import fr.passerelle.training.content.CourseFile.ActivityRef;
import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.content.source.Images;
import fr.passerelle.training.content.source.Markdown;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Html;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One activity's file, as its kind's {@link ActivityFormat} reads it. */
public final class ActivityFile {

  private final ActivityRef ref;
  private final String path;
  private final String text;
  private final Images images;
  private final Markdown markdown;
  private final Around around;

  /**
   * What a file may name of its course.
   *
   * @param modules their ids
   * @param before the activities before it on the path, by their ids
   */
  record Around(Set<String> modules, Map<String, ActivityFile> before) {}

  private ActivityFile(ActivityRef ref, String path, String text, Images images, Around around) {
    this.ref = ref;
    this.path = path;
    this.text = text;
    this.images = images;
    this.markdown = new Markdown(images);
    this.around = around;
  }

  static ActivityFile of(ActivityRef ref, CourseFiles files, Images images, Around around) {
    String path = images.beside().folder() + "/" + ref.file();
    return new ActivityFile(ref, path, files.text(path), images, around);
  }

  Activity read() {
    try {
      return ref.type().read(this);
    } catch (IllegalArgumentException rule) {
      throw new BrokenCourse(path, rule.getMessage());
    }
  }

  /** The activity's id, from {@code course.yaml}. */
  public String id() {
    return ref.id();
  }

  /** The share of points that completes it, 0 to 100, from {@code course.yaml}. */
  public int passPercent() {
    return ref.passPercent();
  }

  /** The whole text, its line ends made plain. */
  public String text() {
    return text;
  }

  /** The file as YAML of this shape, whose {@link Html} fields are Markdown. */
  public <T> T yaml(Class<T> shape) {
    return yaml(text, shape);
  }

  /**
   * A part of the file as YAML of this shape.
   *
   * @param part with a blank line for each line before it, so that a fault names the file's line
   */
  public <T> T yaml(String part, Class<T> shape) {
    return ContentYaml.read(path, part, shape, markdown);
  }

  /**
   * A part of the file as Markdown.
   *
   * @param part with a blank line for each line before it, so that a fault names the file's line
   */
  public Html markdown(String part) {
    try {
      return markdown.render(part);
    } catch (Markdown.Refused fault) {
      throw fault(fault.line(), fault.getMessage());
    }
  }

  /**
   * The path on this server of an image beside the file.
   *
   * @throws IllegalArgumentException when it does not exist, is not inert or has no alternative
   */
  public String image(String name, String alternative) {
    return images.show(name, alternative);
  }

  /** Whether the course has a module of this id. */
  public boolean hasModule(String id) {
    return around.modules().contains(id);
  }

  /** The file of an activity of the same kind that comes before on the path. */
  public Optional<ActivityFile> before(String id) {
    return Optional.ofNullable(around.before().get(id))
        .filter(other -> other.ref.type().equals(ref.type()));
  }

  /** What its author must correct, and where. */
  public BrokenCourse fault(int line, String reason) {
    return new BrokenCourse(path, line, reason);
  }

  /** What its author must correct, at the first line where this key has this value. */
  public BrokenCourse fault(String key, String value, String reason) {
    return fault(Lines.of(text, key, value), reason);
  }
}
