package fr.passerelle.lti.page;

import java.util.Optional;

/** Somebody let in by another door than a launch, whatever page they are shown; a bean. */
public interface OtherDoor {

  /** What their pages' header says and offers; nothing when this request is not theirs. */
  Optional<Surroundings> surroundings();
}
