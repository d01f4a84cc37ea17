package fr.passerelle.lti.ags;

import fr.passerelle.lti.service.PagedReply;
import java.util.List;
import java.util.Set;

/**
 * The columns of a context that belong to this tool.
 *
 * @param items in the platform's order
 * @param complete whether these are all; see {@link PagedReply#complete()}
 * @param unusable the {@code resourceId}s of columns that are there and could not be read, or lie
 *     on another host: a tool that has one of these must not make it again
 */
public record LineItems(List<LineItem> items, boolean complete, Set<String> unusable) {
  /** Keeps copies. */
  public LineItems {
    items = List.copyOf(items);
    unusable = Set.copyOf(unusable);
  }
}
