package fr.passerelle.portal.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.portal.guide.OutLink;
import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import java.util.List;
import java.util.Optional;

/** One step of a guide in a file. */
public final class StepFormat implements ActivityFormat<Step> {

  private record Shape(
      String title,
      List<String> sentences,
      String image,
      String alt,
      @JsonProperty("try") Try attempt,
      OutLink link,
      List<String> help) {}

  @Override
  public String type() {
    return "step";
  }

  @Override
  public Step read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new Step(
        file.id(),
        shape.title(),
        shape.sentences(),
        file.image(shape.image(), shape.alt()),
        shape.alt(),
        Optional.ofNullable(shape.attempt()),
        Optional.ofNullable(shape.link()),
        shape.help());
  }
}
