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
 */
public record ShownColumns(Set<String> lineItems, boolean readable) {

  public ShownColumns {
    lineItems = Set.copyOf(lineItems);
  }

  boolean none() {
    return lineItems.isEmpty();
  }

  List<GradeTarget> among(Collection<GradeTarget> cells) {
    return cells.stream().filter(cell -> lineItems.contains(cell.lineItem())).toList();
  }

  /** Whoever is about to see them wants to read what is so today. */
  void look(Lookback lookback, long registrationId) {
    if (readable) {
      lineItems.forEach(item -> lookback.columnSoon(registrationId, item));
    }
  }
}
