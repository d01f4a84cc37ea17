package fr.passerelle.training.activity.practice;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was written, by the prompt's id; kept as JSON.
 *
 * @param texts none of them empty
 */
record Told(Map<String, String> texts) {

  static final Told NOTHING = new Told(Map.of());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  Told {
    texts = Map.copyOf(texts);
  }

  static Told stored(String json) {
    return new Told(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
  }

  String json() {
    return JSON.writeValueAsString(new TreeMap<>(texts));
  }
}
