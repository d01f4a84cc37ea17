package fr.passerelle.training.activity.positioning;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.activity.positioning.Positioning.Level;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.rating.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The self-positioning: its statements, each with the four levels.
 *
 * @param intro sanitised HTML
 * @param error the key of what to say at the top; null when there is nothing to correct
 * @param outcome what the answers say to their owner; null when there is nothing to say yet
 */
public record PositioningView(
    Frame frame, String intro, List<StatementRow> statements, String error, Outcome outcome) {

  /**
   * One statement.
   *
   * @param chosen the name of the level given, or the empty text
   * @param missing whether the form sent lacked it
   */
  public record StatementRow(
      int number, String field, String text, String chosen, boolean missing) {}

  /** The names of the levels, in order. */
  public static List<String> levels() {
    return Arrays.stream(Level.values()).map(Level::name).toList();
  }

  /** The statements that still need an answer. */
  public List<StatementRow> missing() {
    return statements.stream().filter(StatementRow::missing).toList();
  }

  View page() {
    return View.of("tm/positioning/positioning.jte", frame.title(), Map.of("positioning", this));
  }

  /** With what was rated before, by statement. */
  static PositioningView of(Frame frame, Positioning positioning, Map<String, String> rated) {
    return new PositioningView(
        frame,
        positioning.intro().safe(),
        rows(positioning, statement -> rated.getOrDefault(statement.id(), ""), false),
        null,
        null);
  }

  /** With what they say. */
  PositioningView telling(Outcome said) {
    return new PositioningView(frame, intro, statements, error, said);
  }

  /** Once more, with what the form sent. */
  static PositioningView again(
      Frame frame,
      Positioning positioning,
      Map<String, List<String>> form,
      AnswerDoesNotFit unfit) {
    Filled filled = new Filled(form);
    return new PositioningView(
        frame,
        positioning.intro().safe(),
        rows(positioning, statement -> filled.text(positioning.field(statement)), true),
        unfit.textKey(),
        null);
  }

  private static List<StatementRow> rows(
      Positioning positioning, Function<Statement, String> chosen, boolean complain) {
    return positioning.statements().stream()
        .map(one -> row(positioning, one, chosen.apply(one), complain))
        .toList();
  }

  private static StatementRow row(
      Positioning positioning, Statement statement, String chosen, boolean complain) {
    int number = positioning.statements().indexOf(statement) + 1;
    boolean missing = complain && !levels().contains(chosen);
    return new StatementRow(
        number, positioning.field(statement), statement.text(), chosen, missing);
  }
}
