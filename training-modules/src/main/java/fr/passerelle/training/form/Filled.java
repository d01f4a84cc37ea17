package fr.passerelle.training.form;

import java.util.List;
import java.util.Map;

/**
 * What a form held when it was sent, to show it again; a field sent twice counts as empty, and a
 * request without a body as a form without fields.
 *
 * @param sent false for a form that nobody has sent yet
 */
public record Filled(Map<String, List<String>> form, boolean sent) {

  public static final Filled EMPTY = new Filled(Map.of(), false);

  public Filled {
    form = form == null ? Map.of() : form;
  }

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

  /** The whole number of one field; below 0 where it held none. */
  public int number(String field) {
    String text = text(field);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  /** Whether a field held this value. */
  public boolean holds(String field, String value) {
    List<String> values = form.get(field);
    return values != null && values.stream().anyMatch(value::equals);
  }
}
