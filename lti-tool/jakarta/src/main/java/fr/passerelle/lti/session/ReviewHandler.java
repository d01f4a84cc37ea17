package fr.passerelle.lti.session;

import java.util.Optional;

/**
 * The hook for submission reviews (Submission Review 1.0): a module that shows people's work offers
 * a bean of this type. lti-tool knows nothing else of what work is.
 */
public interface ReviewHandler {

  /**
   * Finds the work this launch looks at, inside the launch's transaction: that of {@link
   * LaunchSession#forUser()} in the column {@code session.services().ags().lineItem()}, in this
   * registration, deployment and context. Whether the person may see it has been checked: it is
   * their own, or they teach here.
   *
   * @return the path of the page that shows it, or nothing when this module knows no such work
   */
  Optional<String> review(LaunchSession session);
}
