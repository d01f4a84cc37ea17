package fr.passerelle.lti.ags;

import java.util.List;

/**
 * The columns of a context that belong to this tool.
 *
 * @param items in the platform's order
 * @param complete whether these are all; see {@link PagedReply#complete()}
 */
public record LineItems(List<LineItem> items, boolean complete) {
  /** Keeps a copy of the list. */
  public LineItems {
    items = List.copyOf(items);
  }
}
