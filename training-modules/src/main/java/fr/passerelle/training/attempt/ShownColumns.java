package fr.passerelle.training.attempt;

import fr.passerelle.lti.lookback.Lookback;
import fr.passerelle.lti.outbox.GradeTarget;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The columns that a page speaks of.
 *
 * @param lineItems their URLs; empty when the link has no column
 * @param readable whether it may be read what they hold
 * @param gone which of them are gone: nothing gets there until somebody sees to it
 */
public record ShownColumns(Set<String> lineItems, boolean readable, Gone gone) {

  /** Which of the columns the workspace has no more. */
  public enum Gone {
    NONE,
    /** One that this tool made: it can be made again. */
    MADE_HERE,
    /** The link's own, which the workspace gave it. */
    OF_THE_LINK
  }

  public ShownColumns {
    lineItems = Set.copyOf(lineItems);
  }

  /** One column, whatever has become of it. */
  public static ShownColumns only(Set<String> lineItems) {
    return new ShownColumns(lineItems, false, Gone.NONE);
  }

  boolean none() {
    return lineItems.isEmpty();
  }

  List<GradeTarget> among(Collection<GradeTarget> cells) {
    return cells.stream().filter(cell -> lineItems.contains(cell.lineItem())).toList();
  }

  /** A trainer about to see them wants to read today’s state. */
  void look(Lookback lookback, long registrationId) {
    if (readable) {
      lineItems.forEach(item -> lookback.columnSoon(registrationId, item));
    }
  }
}
