package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Rules;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A scenario in a file. */
public final class ScenarioFormat implements ActivityFormat<Scenario> {

  private record Shape(String title, Html intro, List<SceneShape> scenes) {}

  private record SceneShape(
      Spot id, String title, Html text, List<ChoiceShape> choices, Spot ending) {

    Scene scene(ActivityFile file) {
      List<Choice> read = Rules.orEmpty(choices).stream().map(one -> one.choice(file)).toList();
      return at(file, id, () -> new Scene(id.word(), title, text, read, mood(file)));
    }

    private Optional<Mood> mood(ActivityFile file) {
      return Optional.ofNullable(ending).map(spot -> at(file, spot, () -> Mood.of(spot.word())));
    }
  }

  private record ChoiceShape(Spot id, String text, Html consequence, Spot to) {

    Choice choice(ActivityFile file) {
      return at(file, id, () -> new Choice(id.word(), text, consequence, goal()));
    }

    private String goal() {
      return Rules.present("to", to).word();
    }
  }

  @Override
  public String type() {
    return "scenario";
  }

  @Override
  public Scenario read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    List<SceneShape> shapes = Rules.orEmpty(shape.scenes());
    List<Scene> scenes = shapes.stream().map(one -> one.scene(file)).toList();
    try {
      return new Scenario(file.id(), shape.title(), shape.intro(), scenes);
    } catch (BrokenPlot fault) {
      throw file.fault(line(shapes.get(fault.scene()), fault), fault.getMessage());
    }
  }

  /** A choice that leads nowhere is told where it says so. */
  private static int line(SceneShape scene, BrokenPlot fault) {
    return fault.isAboutAChoice()
        ? scene.choices().get(fault.choice()).to().line()
        : scene.id().line();
  }

  /** Makes a part of the file; where it breaks a rule, the fault names its line. */
  private static <T> T at(ActivityFile file, Spot spot, Supplier<T> part) {
    Rules.present("id", spot);
    try {
      return part.get();
    } catch (IllegalArgumentException rule) {
      throw file.fault(spot.line(), rule.getMessage());
    }
  }
}
