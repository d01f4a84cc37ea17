package fr.passerelle.training.activity;

import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.course.Activity;
import java.util.List;

/**
 * A kind with pages about a whole group, for whoever teaches it: « Le groupe » leads there. A page
 * is a resource of the kind's own, for instructors only.
 */
public interface ShowsTheGroup<A extends Activity> extends ActivityKind<A> {

  /**
   * The ways to its pages; none where there is nothing to see or to do. One query at most, however
   * large the group is.
   *
   * @param key the group's: its person does not matter
   * @param activities those of the course as it is today, or of as much of it as was placed
   */
  List<GroupPage> groupPages(LaunchSession session, AttemptKey key, List<A> activities);

  /**
   * The way to one page.
   *
   * @param textKey what it is called, with {@code about} as its argument
   * @param about an activity's title, or how much waits
   */
  record GroupPage(String textKey, Object about, String href) {}
}
