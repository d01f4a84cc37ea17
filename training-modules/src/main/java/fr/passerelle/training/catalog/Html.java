package fr.passerelle.training.catalog;

/**
 * HTML that may be written into a page as it is: rendered from Markdown and sanitised.
 *
 * @param safe the fragment; empty when the author wrote nothing
 */
public record Html(String safe) {

  static final Html NONE = new Html("");

  public boolean isEmpty() {
    return safe.isEmpty();
  }

  static Html orNone(Html html) {
    return html == null ? NONE : html;
  }

  static Html require(String field, Html html) {
    if (orNone(html).isEmpty()) {
      throw new IllegalArgumentException(field + " is missing or empty");
    }
    return html;
  }
}
