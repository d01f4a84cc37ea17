package fr.passerelle.training.catalog;

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
