package fr.passerelle.training.course;

import java.util.regex.Pattern;

/**
 * HTML that may be written into a page as it is: rendered from Markdown and sanitised.
 *
 * @param safe the fragment; empty when the author wrote nothing
 */
public record Html(String safe) {

  private static final Pattern FOLDED = Pattern.compile("(?s)<details.*?</details>");

  public static final Html NONE = new Html("");

  public boolean isEmpty() {
    return safe.isEmpty();
  }

  /** What everybody reads: without the parts that are folded away. */
  public String unfolded() {
    return FOLDED.matcher(safe).replaceAll(" ");
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
