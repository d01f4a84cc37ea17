package org.example.echo;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;

/** An echo in a file. */
public final class EchoFormat implements ActivityFormat<Echo> {

  private record Shape(String title, String word) {}

  @Override
  public String type() {
    return "echo";
  }

  @Override
  public Echo read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new Echo(file.id(), shape.title(), shape.word());
  }
}
