package fr.passerelle.lti.choice;

import java.util.List;
import java.util.Locale;

/** A module that has content to place offers one such bean. */
public interface ContentShelf {

  /** What can be placed, in the order in which to show it. */
  List<ContentOffer> offers(Locale locale);
}
