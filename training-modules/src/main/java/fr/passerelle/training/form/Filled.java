package fr.passerelle.training.form;

import java.util.List;
import java.util.Map;

/** What a form held when it was sent, to show it again; a field sent twice counts as empty. */
public record Filled(Map<String, List<String>> form) {

  public static final Filled EMPTY = new Filled(Map.of());

  /** What one field held. */
  public String text(String field) {
    List<String> values = form.get(field);
    return values == null || values.size() != 1 ? "" : values.get(0);
  }

  /** Whether a field held this value. */
  public boolean holds(String field, String value) {
    List<String> values = form.get(field);
    return values != null && values.contains(value);
  }
}
