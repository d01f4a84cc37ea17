package fr.passerelle.training.activity.positioning;

import fr.passerelle.training.activity.positioning.Positioning.Level;
import fr.passerelle.training.rating.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What somebody rated before and rates now, statement by statement, as a table and as a drawing.
 *
 * @param radar null where there are too few statements, or too many, to draw
 */
public record Comparison(List<Row> rows, Radar radar) {

  private static final int FEWEST_DRAWN = 3;
  private static final int MOST_DRAWN = 16;

  /**
   * One statement.
   *
   * @param number where it stands in the drawing, from 1
   */
  public record Row(int number, String text, Level before, Level now) {

    /** The key of the words that say which way it went. */
    public String wayKey() {
      return "training.positioning.way." + Integer.signum(now.compareTo(before));
    }

    /** The word for its drawing. */
    public String state() {
      return now.compareTo(before) > 0 ? "done" : "todo";
    }
  }

  /** The two together; nothing where not every statement was rated both times. */
  static Optional<Comparison> of(
      List<Statement> statements, Map<String, String> before, Map<String, String> now) {
    List<Row> rows =
        IntStream.range(0, statements.size())
            .mapToObj(index -> row(index + 1, statements.get(index), before, now))
            .flatMap(Optional::stream)
            .toList();
    return rows.size() == statements.size()
        ? Optional.of(new Comparison(rows, drawn(rows)))
        : Optional.empty();
  }

  private static Optional<Row> row(
      int number, Statement one, Map<String, String> before, Map<String, String> now) {
    return Level.called(before.get(one.id()))
        .flatMap(
            was -> Level.called(now.get(one.id())).map(is -> new Row(number, one.text(), was, is)));
  }

  private static Radar drawn(List<Row> rows) {
    return rows.size() < FEWEST_DRAWN || rows.size() > MOST_DRAWN
        ? null
        : Radar.of(
            Level.values().length,
            rows.stream().map(row -> row.before().ordinal() + 1).toList(),
            rows.stream().map(row -> row.now().ordinal() + 1).toList());
  }

  /** The key of the sentence that sums it up. */
  public String textKey() {
    if (further() > 0) {
      return "training.positioning.further";
    }
    return lower() > 0 ? "training.positioning.changed" : "training.positioning.same";
  }

  /** On how many statements one is further than before. */
  public long further() {
    return count(1);
  }

  /** On how many one places oneself lower than before. */
  public long lower() {
    return count(-1);
  }

  private long count(int way) {
    return rows.stream()
        .filter(row -> Integer.signum(row.now().compareTo(row.before())) == way)
        .count();
  }
}
