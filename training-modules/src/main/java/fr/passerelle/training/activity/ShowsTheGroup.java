package fr.passerelle.training.activity;

import fr.passerelle.training.course.Activity;

/**
 * A kind with a page about a whole group, for whoever teaches it: « Le groupe » links there. The
 * page is a resource of the kind's own, for instructors only.
 */
public interface ShowsTheGroup<A extends Activity> extends ActivityKind<A> {

  /** The page of one activity, below « Le groupe », e.g. {@code survey/votre-avis}. */
  String groupPage(A activity);
}
