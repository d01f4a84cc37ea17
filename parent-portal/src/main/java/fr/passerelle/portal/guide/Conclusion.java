package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.Fragment;

/**
 * What a kind says on the page at the end.
 *
 * @param fragment gets {@code t} ({@link fr.passerelle.lti.page.Texts}) from the page
 */
public record Conclusion(Spot spot, Fragment fragment) {

  /** Where on the page. */
  public enum Spot {
    /** What to do now, first of all. */
    NEXT,
    /** A button among those that lead on. */
    BUTTON,
    /** What one looks back on, after the buttons. */
    LOOKING_BACK
  }
}
