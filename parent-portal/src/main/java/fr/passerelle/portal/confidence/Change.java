package fr.passerelle.portal.confidence;

import fr.passerelle.training.rating.Statement;
import java.util.List;
import java.util.Map;

/** One statement, with the keys of the answers given before and after. */
public record Change(String text, String beforeKey, String afterKey) {

  /**
   * What was answered both times, in the order it is asked.
   *
   * @param asked in the guide's order: before, then after
   * @param rated by screen, then by statement, the name of the level
   */
  static List<Change> between(List<Confidence> asked, Map<String, Map<String, String>> rated) {
    if (asked.size() < 2) {
      return List.of();
    }
    Confidence before = asked.get(0);
    Confidence after = asked.get(asked.size() - 1);
    return after.statements().stream()
        .filter(one -> answered(rated, before, one) && answered(rated, after, one))
        .map(one -> new Change(one.text(), key(rated, before, one), key(rated, after, one)))
        .toList();
  }

  private static boolean answered(
      Map<String, Map<String, String>> rated, Confidence screen, Statement statement) {
    return rated.getOrDefault(screen.id(), Map.of()).containsKey(statement.id());
  }

  private static String key(
      Map<String, Map<String, String>> rated, Confidence screen, Statement statement) {
    return ConfidenceView.textKey(rated.get(screen.id()).get(statement.id()));
  }
}
