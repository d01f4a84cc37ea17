package fr.passerelle.lti.admin.page;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param rows what it shows
 * @param more whether older rows follow
 * @param later whether this is not the first page
 */
public record Page<T>(List<T> rows, boolean more, boolean later) {

  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * @param found one row more than fits, where there are more
   */
  public Page(List<T> found, int fits, boolean later) {
    this(found.subList(0, Math.min(fits, found.size())), found.size() > fits, later);
  }

  /** The row before which the next page goes on. */
  public T last() {
    return rows.get(rows.size() - 1);
  }
}
