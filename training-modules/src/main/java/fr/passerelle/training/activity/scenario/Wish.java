package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.form.Filled;
import fr.passerelle.training.form.Form;
import java.util.List;
import java.util.Map;

/**
 * What a form asks for.
 *
 * @param place where whoever sent it saw themselves ({@link Way#place}); empty where it says none
 * @param choice the id of what they chose; empty where they chose nothing, or several things
 */
public record Wish(String place, String choice) {

  /** The form's fields. */
  public static final String PLACE = "place";

  public static final String CHOICE = "choice";

  static Wish of(Map<String, List<String>> form) {
    Filled sent = new Filled(Form.of(form).fields());
    return new Wish(sent.text(PLACE), sent.text(CHOICE));
  }
}
