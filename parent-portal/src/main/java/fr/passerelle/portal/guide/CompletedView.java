package fr.passerelle.portal.guide;

import fr.passerelle.training.rating.Statement;
import java.util.List;
import java.util.Map;

/**
 * « Bravo »: the end, with how it felt before and how it feels now, for the person alone.
 *
 * @param card where the card is; null when the guide has none
 * @param link to the real site, to try it out; null when the guide names none
 * @param others the other guides
 * @param first the first screen, to see it all again
 * @param end where the launch is ended (POST)
 */
public record CompletedView(
    String guide,
    List<Change> changes,
    OutLink link,
    String card,
    String others,
    String first,
    String end) {

  /** One statement, with the keys of the answers given before and after. */
  public record Change(String text, String beforeKey, String afterKey) {}

  /**
   * The end of this walk.
   *
   * @param rated by confidence screen, then by statement, the name of the level
   */
  static CompletedView of(
      Walk walk, Map<String, Map<String, String>> rated, String others, String end) {
    return new CompletedView(
        walk.guide().title(),
        changes(walk.confidences(), rated),
        walk.screens(Card.class).stream()
            .flatMap(one -> one.link().stream())
            .findFirst()
            .orElse(null),
        walk.screens(Card.class).stream()
            .findFirst()
            .flatMap(card -> walk.place(card.id()))
            .map(walk::of)
            .orElse(null),
        others,
        walk.address().apply(walk.guide().activities().get(0).id()),
        end);
  }

  private static List<Change> changes(
      List<Confidence> asked, Map<String, Map<String, String>> rated) {
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
