package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import java.util.Map;

/**
 * Whom a trainer knows to have done the same elsewhere.
 *
 * @param meeting its title
 * @param found who is called as was asked for; null when nobody was
 * @param declared whether somebody was just now
 * @param search where a name is asked for
 * @param action where one of them is declared
 * @param all the trainer's page of all meetings
 */
public record ElsewhereView(
    String meeting, Found found, boolean declared, String search, String action, String all) {

  View page(Texts texts) {
    String title = texts.get("training.elsewhere.title");
    return View.of("tm/meeting/elsewhere.jte", title, Map.of("elsewhere", this));
  }
}
