package fr.passerelle.portal.guide;

import fr.passerelle.training.course.Activity;
import java.util.List;

/** A kind with a word at the end of a guide, where one looks back and takes something along. */
public interface Concludes<A extends Activity> extends Screen<A> {

  /** What it says at the end of this walk; nothing where there is nothing to say. */
  List<Conclusion> atTheEnd(Walk walk);
}
