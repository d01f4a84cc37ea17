package fr.passerelle.lti.page;

import fr.passerelle.lti.session.LaunchSession;
import java.util.List;

/** What a module adds to the header of a launch's pages; offered as a bean. */
public interface Navigation {

  /** The links this module shows to this person, in order; none when it has nothing to say. */
  List<NavItem> items(LaunchSession session);

  /** Where this module's links stand among the others': lower numbers come first. */
  default int position() {
    return 0;
  }
}
