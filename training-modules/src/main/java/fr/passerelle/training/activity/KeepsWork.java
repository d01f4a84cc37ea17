package fr.passerelle.training.activity;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.kept.Keeper;
import java.util.List;
import java.util.Map;

/** A kind that keeps something people handed in, beyond that they have done it. */
public interface KeepsWork<A extends Activity> extends ActivityKind<A>, Keeper {

  /** Who looks at somebody's work. */
  enum Reader {
    OWNER,
    TRAINER
  }

  /** Whether what was handed in and is not done yet is to be gone over again, as a quiz is. */
  default boolean isGoneOver() {
    return true;
  }

  /**
   * What was handed in, as far as its reader may see it: by the activity's id, nothing where
   * nothing was. The template gets {@code t} ({@link fr.passerelle.lti.page.Texts}) from the page.
   * One query, however many activities there are.
   */
  Map<String, Fragment> work(Attempt attempt, List<A> activities, Reader reader);
}
