package fr.passerelle.training.activity;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.course.Activity;

/** A kind with pages in a course. The parents' kinds have none: a guide shows them. */
public interface Playable<A extends Activity> extends ActivityKind<A> {

  /** Its page, for somebody to whom it is open. */
  View show(Visit<A> visit);
}
