package fr.passerelle.training.kept;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One kind of thing that is kept of people: a line of « Qui voit quoi ».
 *
 * @param textKey its words there
 * @param places where others see it
 * @param columns where it lies, as {@code table.column}, and in which fields of the score that is
 *     sent, as {@code score:field}; what one column says may be several things
 */
public record DataCategory(String textKey, Set<Shown> places, List<String> columns) {

  public DataCategory {
    places = Set.copyOf(places);
    columns = List.copyOf(columns);
  }

  /** What others see in these places. */
  public static DataCategory shown(String textKey, Set<Shown> places, String... columns) {
    return new DataCategory(textKey, places, List.of(columns));
  }

  /** What nobody else sees. */
  public static DataCategory own(String textKey, String... columns) {
    return new DataCategory(textKey, EnumSet.noneOf(Shown.class), List.of(columns));
  }

  /** When what was done; days and hours alike. Whoever keeps such times adds their columns. */
  public static DataCategory times(String... columns) {
    return own("training.who.times", columns);
  }

  /** Whether this viewer sees it somewhere. */
  public boolean seenBy(Shown.Viewer viewer) {
    return places.stream().anyMatch(place -> place.viewer() == viewer);
  }

  /**
   * The same with the columns of another keeper.
   *
   * @throws IllegalArgumentException when others see that one elsewhere
   */
  public DataCategory and(DataCategory more) {
    if (!places.equals(more.places)) {
      throw new IllegalArgumentException(textKey + " is shown here by one, elsewhere by another");
    }
    return new DataCategory(
        textKey, places, Stream.concat(columns.stream(), more.columns.stream()).toList());
  }
}
