package fr.passerelle.lti.session;

import java.util.Optional;

/** What a module says to somebody who leaves its pages; offered as a bean. */
public interface Farewell {

  /** The key of the text; nothing when this module has nothing to do with the launch. */
  Optional<String> textKey(LaunchSession session);
}
