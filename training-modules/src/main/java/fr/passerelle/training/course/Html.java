package fr.passerelle.training.course;

/**
 * HTML that may be written into a page as it is: rendered from Markdown and sanitised.
 *
 * @param safe the fragment; empty when the author wrote nothing
 */
public record Html(String safe) {

  public static final Html NONE = new Html("");

  public boolean isEmpty() {
    return safe.isEmpty();
  }

  /** The fragment, or an empty one for a field that is not there. */
  public static Html orNone(Html html) {
    return html == null ? NONE : html;
  }

  /** The fragment of a field that has to be there. */
  public static Html require(String field, Html html) {
    if (orNone(html).isEmpty()) {
      throw new IllegalArgumentException(field + " is missing or empty");
    }
    return html;
  }
}
