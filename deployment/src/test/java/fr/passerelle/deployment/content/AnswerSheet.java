package fr.passerelle.deployment.content;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The right answers of a quiz of the teachers' course, from its file; of several choices, one.
 *
 * @param quiz its file
 */
record AnswerSheet(JsonNode quiz) {

  private static final String FILES = "/content/courses/donnees-droits-securite/fr/";

  /** Of the quiz at this path, {@code module/quiz}. */
  static AnswerSheet of(String path) {
    InputStream file = AnswerSheet.class.getResourceAsStream(FILES + path + ".yaml");
    return new AnswerSheet(new YAMLMapper().readTree(file));
  }

  /** The form of a question. */
  Map<String, String> answer(String questionId) {
    JsonNode asked = with("id", questionId, quiz.path("questions"));
    return switch (asked.path("type").asString()) {
      case "truefalse" -> Map.of(questionId, asked.path("answer").asString());
      case "short" -> Map.of(questionId, asked.path("accepted").path(0).asString());
      case "sorting" -> parts(asked, "items", item -> item.path("category"));
      case "matching" -> parts(asked, "items", item -> item.path("match"));
      case "ordering" -> places(questionId, asked.path("items"));
      case "gaps" -> parts(asked, "gaps", gap -> right(gap.path("choices")));
      case "zone" -> Map.of(questionId, right(asked.path("zones")).asString());
      default -> Map.of(questionId, right(asked.path("choices")).asString());
    };
  }

  private static Map<String, String> parts(
      JsonNode asked, String parts, UnaryOperator<JsonNode> right) {
    Map<String, String> form = new TreeMap<>();
    String field = asked.path("id").asString() + ".";
    asked
        .path(parts)
        .forEach(
            part -> form.put(field + part.path("id").asString(), right.apply(part).asString()));
    return form;
  }

  private static Map<String, String> places(String questionId, JsonNode items) {
    Map<String, String> form = new TreeMap<>();
    IntFunction<String> field = at -> questionId + "." + items.path(at).path("id").asString();
    for (int at = 0; at < items.size(); at++) {
      form.put(field.apply(at), String.valueOf(at + 1));
    }
    return form;
  }

  private static JsonNode right(JsonNode offered) {
    return with("correct", "true", offered).path("id");
  }

  private static JsonNode with(String key, String value, JsonNode among) {
    return StreamSupport.stream(among.spliterator(), false)
        .filter(one -> one.path(key).asString().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
