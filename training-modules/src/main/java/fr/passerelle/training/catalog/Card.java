package fr.passerelle.training.catalog;

import java.util.List;

/** The card to keep, made to be printed. */
public record Card(String id, String title, List<String> lines) implements Activity {

  public Card {
    Ids.require(id);
    title = Rules.text("title", title);
    lines = Rules.texts("lines", Rules.atLeast(1, "lines", lines));
  }
}
