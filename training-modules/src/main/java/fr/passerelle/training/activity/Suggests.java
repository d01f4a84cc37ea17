package fr.passerelle.training.activity;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Activity;
import java.util.List;

/**
 * A kind whose answers tell which modules to begin with. What they suggest is as private as they
 * are: only the owner of the attempt is shown it.
 */
public interface Suggests<A extends Activity> extends ActivityKind<A> {

  /**
   * The modules suggested, the one to begin with first; none where nothing was answered. One query
   * at most, however many activities there are.
   *
   * @param activities of this kind, in the order of the path
   */
  List<Suggestion> suggestions(Attempt attempt, List<A> activities);
}
