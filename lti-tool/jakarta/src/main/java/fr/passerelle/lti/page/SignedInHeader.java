package fr.passerelle.lti.page;

import java.util.Optional;

/** The header for people who signed in instead of coming by a launch, on every page; a bean. */
public interface SignedInHeader {

  /** Their header; nothing when this request is not theirs. */
  Optional<PageHeader> header();
}
