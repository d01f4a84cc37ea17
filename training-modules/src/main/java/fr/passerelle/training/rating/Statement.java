package fr.passerelle.training.rating;

import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;

/** One sentence people rate for themselves. */
public record Statement(String id, String text) {

  public Statement {
    Ids.require(id);
    text = Rules.text("text", text);
  }
}
