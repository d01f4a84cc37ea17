package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.course.Activity;
import jakarta.ws.rs.core.Response;

/**
 * How one kind of activity shows itself in a guide: one screen for each. A CDI bean in the kind's
 * own folder. A kind with a word at the end {@link Concludes} too.
 */
public interface Screen<A extends Activity> {

  /** The class of its activities. */
  Class<A> activities();

  /** The screen, for somebody to whom it is open; the fields are those of its address. */
  View show(ScreenVisit<A> visit);

  /** What its main button does, to whom it is open; the fields are those of the form sent. */
  default Response done(ScreenVisit<A> visit) {
    return visit.complete();
  }
}
