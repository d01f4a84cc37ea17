package fr.passerelle.training.player;

import java.util.List;
import java.util.Map;

/** What a form held when it was sent, to show it again; a field sent twice counts as empty. */
record Filled(Map<String, List<String>> form) {

  static final Filled EMPTY = new Filled(Map.of());

  String text(String field) {
    List<String> values = form.get(field);
    return values == null || values.size() != 1 ? "" : values.get(0);
  }

  boolean holds(String field, String value) {
    List<String> values = form.get(field);
    return values != null && values.contains(value);
  }
}
