package fr.passerelle.training.trainer;

import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import java.util.List;
import java.util.Map;

/**
 * The page where a trainer gives days.
 *
 * @param title of what was placed
 * @param misfits what was wrong with the form that was sent
 * @param saved whether days were given just now
 * @param action where the form goes
 */
public record TimetableView(
    String title,
    TimetableForm form,
    List<TimetableForm.Misfit> misfits,
    boolean saved,
    String action,
    String group) {

  View page(Texts texts) {
    return View.of("tm/timetable.jte", texts.get("training.days.title"), Map.of("timetable", this));
  }
}
