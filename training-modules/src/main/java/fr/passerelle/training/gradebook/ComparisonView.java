package fr.passerelle.training.gradebook;

import java.time.Instant;
import java.util.List;

/**
 * « Ce que le carnet contient ».
 *
 * @param gradebook where the page of the columns is
 * @param retry where « Réessayer » is sent
 */
public record ComparisonView(
    String course,
    Instant at,
    List<ResultColumn> columns,
    String again,
    String gradebook,
    String retry) {

  /** Whether a column that this tool made is gone: it can be made again. */
  public boolean mayBeMadeAgain() {
    return columns.stream().anyMatch(ResultColumn::isOursAndGone);
  }

  /**
   * One column as the workspace holds it.
   *
   * @param label null for the link's own
   * @param trouble why it could not be read; null when it was
   * @param strangers how many results are of people who never came here: they are not shown
   * @param complete whether the workspace gave all of them
   */
  public record ResultColumn(
      String label,
      ColumnFailure trouble,
      List<ResultLine> lines,
      long strangers,
      boolean complete) {

    private boolean isOursAndGone() {
      return label != null && trouble == ColumnFailure.COLUMN_GONE;
    }

    /** What stands in the way, in words: the link's own column is the workspace's to give. */
    public String troubleKey() {
      return label == null && trouble == ColumnFailure.COLUMN_GONE
          ? "training.held.linkgone"
          : trouble.textKey();
    }

    /** How many lines need a look. */
    public long differing() {
      return lines.stream().filter(line -> line.verdict().differs()).count();
    }
  }
}
