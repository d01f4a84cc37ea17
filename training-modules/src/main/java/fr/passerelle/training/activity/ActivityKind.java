package fr.passerelle.training.activity;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.course.Activity;

/**
 * How one kind of activity meets people. A CDI bean in the kind's own folder; its forms are a root
 * resource beside it. What only some kinds do is a capability of its own, such as {@link Playable}.
 */
public interface ActivityKind<A extends Activity> {

  /** The class of its activities. */
  Class<A> activities();

  /** The name of the drawing that stands for it. */
  String icon();

  /** What is in an activity, to read: for people who place it or are curious. Nothing to answer. */
  Fragment outline(A activity);

  /** Whether what is answered there is for its owner alone. */
  default boolean isPrivate() {
    return false;
  }
}
