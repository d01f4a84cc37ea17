package fr.passerelle.lti.ags;

import java.net.URI;

/**
 * The addresses that belong to a line item (Assignment and Grade Services 2.0, sections 3.3 and
 * 3.4). A line item's URL may carry a query string, as Moodle's {@code …/lineitem?type_id=3} does:
 * the path grows, the query stays behind it.
 */
public final class LineItemUrls {

  private LineItemUrls() {}

  /** Where a column's scores are posted (section 3.4.1). */
  public static URI scoresOf(URI lineItem) {
    return below(lineItem, "/scores");
  }

  /** Where a column's results are read (section 3.3.1). */
  public static URI resultsOf(URI lineItem) {
    return below(lineItem, "/results");
  }

  private static URI below(URI lineItem, String segment) {
    String text = withoutFragment(lineItem.toString());
    int query = text.indexOf('?');
    return query < 0
        ? URI.create(text + segment)
        : URI.create(text.substring(0, query) + segment + text.substring(query));
  }

  private static String withoutFragment(String text) {
    int fragment = text.indexOf('#');
    return fragment < 0 ? text : text.substring(0, fragment);
  }
}
