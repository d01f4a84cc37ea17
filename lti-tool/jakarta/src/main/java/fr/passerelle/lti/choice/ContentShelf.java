package fr.passerelle.lti.choice;

import fr.passerelle.lti.page.View;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A module that has content to place offers one such bean. */
public interface ContentShelf {

  /** What can be placed, in the order in which to show it. */
  List<ContentOffer> offers(Locale locale);

  /**
   * The content itself, to look at before it is placed; nothing when this shelf does not hold it.
   *
   * @param content as in {@link ContentOffer#content}
   * @param links where else the preview leads
   */
  Optional<View> preview(String content, Locale locale, PreviewLinks links);
}
