package fr.passerelle.training.form;

import java.util.List;
import java.util.Map;

/**
 * What a form held when it was sent, to show it again; a field sent twice counts as empty.
 *
 * @param sent false for a form that nobody has sent yet
 */
public record Filled(Map<String, List<String>> form, boolean sent) {

  public static final Filled EMPTY = new Filled(Map.of(), false);

  /** What was sent, and did not fit. */
  public Filled(Map<String, List<String>> form) {
    this(form, true);
  }

  /** What one field held; a name without a value holds nothing. */
  public String text(String field) {
    List<String> values = form.get(field);
    boolean one = values != null && values.size() == 1 && values.get(0) != null;
    return one ? values.get(0) : "";
  }

  /** Whether a field held this value. */
  public boolean holds(String field, String value) {
    List<String> values = form.get(field);
    return values != null && values.contains(value);
  }
}
