package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;

/**
 * What one may do in a scene.
 *
 * @param consequence what comes of it at once, told before the next scene; may be empty
 * @param to the id of the scene it leads to
 */
public record Choice(String id, String text, Html consequence, String to) {

  public Choice {
    Ids.require(id);
    text = Rules.text("text", text);
    consequence = Html.orNone(consequence);
    to = Rules.text("to", to);
  }
}
