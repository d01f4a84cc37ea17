package fr.passerelle.portal.confidence;

import fr.passerelle.portal.confidence.Confidence.Level;
import fr.passerelle.portal.guide.ScreenFrame;
import fr.passerelle.training.rating.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * « Je me sens capable de… »: a few statements, three faces each.
 *
 * @param again whether the form came back with answers missing
 */
public record ConfidenceView(
    ScreenFrame frame, String intro, List<StatementRow> statements, boolean again) {

  /** One statement. */
  public record StatementRow(String field, String text, List<Face> faces, boolean missing) {}

  /**
   * One answer.
   *
   * @param level the form's value
   * @param icon the name of its drawing
   */
  public record Face(String level, String icon, String textKey, boolean chosen) {

    private static Face of(Level level, boolean chosen) {
      String icon = "face-" + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Face(level.name(), icon, ConfidenceView.textKey(level.name()), chosen);
    }
  }

  /** The words of a level. */
  static String textKey(String level) {
    return "portal.confidence." + level.toLowerCase(Locale.ROOT);
  }

  /**
   * The screen, with what was answered before.
   *
   * @param rated the name of the level by statement
   */
  static ConfidenceView of(ScreenFrame frame, Confidence confidence, Map<String, String> rated) {
    return of(frame, confidence, one -> rated.getOrDefault(one.id(), ""), false);
  }

  /** The screen once more, with what the form already holds. */
  static ConfidenceView again(
      ScreenFrame frame, Confidence confidence, Map<String, List<String>> form) {
    return of(frame, confidence, one -> only(form.get(confidence.field(one))), true);
  }

  /** The statements that still need an answer. */
  public List<StatementRow> missing() {
    return statements.stream().filter(StatementRow::missing).toList();
  }

  private static ConfidenceView of(
      ScreenFrame frame, Confidence confidence, Function<Statement, String> chosen, boolean again) {
    return new ConfidenceView(
        frame,
        confidence.intro(),
        confidence.statements().stream()
            .map(one -> row(confidence, one, chosen.apply(one), again))
            .toList(),
        again);
  }

  private static StatementRow row(
      Confidence confidence, Statement statement, String chosen, boolean again) {
    List<Face> faces =
        Arrays.stream(Level.values())
            .map(level -> Face.of(level, level.name().equals(chosen)))
            .toList();
    boolean missing = again && faces.stream().noneMatch(Face::chosen);
    return new StatementRow(confidence.field(statement), statement.text(), faces, missing);
  }

  private static String only(List<String> values) {
    return values == null || values.size() != 1 ? "" : values.get(0);
  }
}
