package fr.passerelle.portal.card;

import fr.passerelle.portal.guide.OutLink;
import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import java.util.List;
import java.util.Optional;

/** The card to keep in a file. */
public final class CardFormat implements ActivityFormat<Card> {

  private record Shape(String title, List<String> lines, OutLink link) {}

  @Override
  public String type() {
    return "card";
  }

  @Override
  public Card read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new Card(file.id(), shape.title(), shape.lines(), Optional.ofNullable(shape.link()));
  }
}
