package fr.passerelle.lti.page;

/**
 * A link of the page header.
 *
 * @param textKey the text that names it
 * @param href where it leads
 * @param section whether the pages below {@code href} belong to it
 */
public record NavItem(String textKey, String href, boolean section) {

  /** A link that stands for one page. */
  public NavItem(String textKey, String href) {
    this(textKey, href, false);
  }

  /** What {@code aria-current} says on the page at this path; null where it is another's. */
  String current(String path) {
    if (href.equals(path)) {
      return "page";
    }
    return section && path.startsWith(href + "/") ? "true" : null;
  }
}
