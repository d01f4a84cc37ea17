package fr.passerelle.training.activity.survey;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often each answer was given, by question and answer. Their order is that of their names, so
 * that it tells nothing of who came first.
 */
record Tally(Map<String, Map<String, Integer>> counts) {

  static final Tally EMPTY = new Tally(Map.of());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The same with one person's answers. */
  Tally and(Map<String, String> answers) {
    Map<String, Map<String, Integer>> more = new TreeMap<>();
    counts.forEach((question, given) -> more.put(question, new TreeMap<>(given)));
    answers.forEach(
        (question, answer) ->
            more.computeIfAbsent(question, none -> new TreeMap<>()).merge(answer, 1, Integer::sum));
    return new Tally(more);
  }

  /** How often this was answered. */
  int of(String question, String answer) {
    return counts.getOrDefault(question, Map.of()).getOrDefault(answer, 0);
  }

  /** JSON text, e.g. {@code {"satisfaction":{"oui":3}}}. */
  String stored() {
    return JSON.writeValueAsString(counts);
  }

  static Tally fromStored(String json) {
    return new Tally(JSON.readValue(json, new TypeReference<>() {}));
  }
}
