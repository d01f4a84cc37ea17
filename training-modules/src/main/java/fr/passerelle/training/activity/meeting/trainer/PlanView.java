package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import java.util.Map;

/**
 * The form of a date.
 *
 * @param meeting its title
 * @param isNew whether the date is still to be added
 * @param action where the form goes
 * @param back where to return without a change
 * @param all the trainer's page of all meetings
 */
public record PlanView(
    String meeting, PlanForm form, boolean isNew, String action, String back, String all) {

  View page(Texts texts) {
    String title = texts.get(titleKey());
    return View.of("tm/meeting/plan.jte", title, Map.of("plan", this));
  }

  public String titleKey() {
    return isNew ? "training.plan.title.new" : "training.plan.title.change";
  }
}
