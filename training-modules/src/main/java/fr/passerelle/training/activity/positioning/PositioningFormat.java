package fr.passerelle.training.activity.positioning;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.rating.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A positioning in a file. One that is asked again has no statements of its own: it names the first
 * one, and asks what that asks.
 */
public final class PositioningFormat implements ActivityFormat<Positioning> {

  private record Shape(String title, Html intro, List<Asked> statements, String again) {}

  private record Asked(String id, String text, String about) {

    Statement statement() {
      return new Statement(id, text);
    }
  }

  @Override
  public String type() {
    return "positioning";
  }

  @Override
  public Positioning read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return shape.again() == null ? first(file, shape) : again(file, shape);
  }

  private static Positioning first(ActivityFile file, Shape shape) {
    List<Asked> asked = Rules.orEmpty(shape.statements());
    return new Positioning(
        file.id(),
        shape.title(),
        shape.intro(),
        asked.stream().map(Asked::statement).toList(),
        about(file, asked),
        Optional.empty());
  }

  private static Map<String, String> about(ActivityFile file, List<Asked> asked) {
    return asked.stream()
        .filter(one -> one.about() != null)
        .peek(one -> requireModule(file, one.about()))
        .collect(Collectors.toMap(Asked::id, Asked::about, (one, same) -> one));
  }

  private static void requireModule(ActivityFile file, String module) {
    if (!file.hasModule(module)) {
      throw file.fault("about", module, "about names no module of the course: " + module);
    }
  }

  private Positioning again(ActivityFile file, Shape shape) {
    String first = shape.again();
    if (shape.statements() != null) {
      throw file.fault("again", first, "a positioning that is asked again has no statements");
    }
    ActivityFile earlier =
        file.before(first)
            .orElseThrow(
                () -> file.fault("again", first, "again names no positioning before it: " + first));
    return read(earlier).askedAgain(file.id(), shape.title(), shape.intro());
  }
}
