package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.activity.Visit;
import java.time.Instant;
import java.util.Map;

/**
 * A survey that is answered. What was answered cannot be shown: nobody knows it any more.
 *
 * @param counted false for a trainer's own trial
 * @param noteOpens when the transfer note can be written; null where the author asks for none
 * @param noteHref where it is written; null before it opens
 */
public record AnsweredView(
    Frame frame, boolean counted, Instant noteOpens, String noteHref, String next) {

  View page() {
    return View.of("tm/survey/answered.jte", frame.title(), Map.of("answered", this));
  }

  static AnsweredView of(Visit<Survey> visit) {
    Instant opens = Transfer.of(visit).map(Transfer::opens).orElse(null);
    boolean open = opens != null && !opens.isAfter(visit.now());
    return new AnsweredView(
        visit.frame(),
        visit.attempt().graded(),
        opens,
        open ? visit.frame().here() + "/" + Transfer.PATH : null,
        visit.next());
  }
}
