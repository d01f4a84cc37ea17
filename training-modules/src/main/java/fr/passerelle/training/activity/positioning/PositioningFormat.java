package fr.passerelle.training.activity.positioning;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.rating.Statement;
import java.util.List;

/** A positioning in a file. */
public final class PositioningFormat implements ActivityFormat<Positioning> {

  private record Shape(String title, Html intro, List<Statement> statements) {}

  @Override
  public String type() {
    return "positioning";
  }

  @Override
  public Positioning read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new Positioning(file.id(), shape.title(), shape.intro(), shape.statements());
  }
}
