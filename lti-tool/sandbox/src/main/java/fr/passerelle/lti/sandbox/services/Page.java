package fr.passerelle.lti.sandbox.services;

import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Response;
import java.util.List;

/**
 * One page of a container, and the address of the next one.
 *
 * @param next the parameters of the next page, or empty on the last
 */
record Page<T>(List<T> items, String next) {

  /**
   * The page that {@code limit} and {@code page} (from 1) ask for, of at most {@code most} items.
   */
  static <T> Page<T> of(List<T> all, Params query, int most) {
    int limit = Math.min(most, query.number("limit", most, 1, Integer.MAX_VALUE));
    int page = query.number("page", 1, 1, 1_000_000);
    long from = Math.min(all.size(), (page - 1L) * limit);
    int to = (int) Math.min(all.size(), from + limit);
    String next = to < all.size() ? "limit=" + limit + "&page=" + (page + 1) : "";
    return new Page<>(all.subList((int) from, to), next);
  }

  boolean isLast() {
    return next.isEmpty();
  }

  /** Adds {@code Link: <…>; rel="next"} unless this is the last page (RFC 8288). */
  Response link(Response response, String container, String filters) {
    if (isLast()) {
      return response;
    }
    String address = container + (container.contains("?") ? "&" : "?") + filters + next;
    return response.with("Link", "<" + address + ">; rel=\"next\"");
  }
}
