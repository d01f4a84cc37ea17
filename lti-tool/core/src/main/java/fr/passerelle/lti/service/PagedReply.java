package fr.passerelle.lti.service;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.json.JsonList.Entries;
import fr.passerelle.lti.json.MalformedJson;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The pages of a list: at most 100 pages, 8 MiB in all, read within a minute.
 *
 * @param first the address of the first page
 * @param pages in order, at least one
 * @param complete whether the last page said that it is the last: no, when a limit was reached,
 *     when a page after the first was not to be had, or when the link to the next page led to
 *     another host, back, or nowhere
 */
public record PagedReply(URI first, List<HttpReply> pages, boolean complete) {
  /** Keeps a copy of the list. */
  public PagedReply {
    pages = List.copyOf(pages);
  }

  /**
   * What a reading makes of all pages. A page after the first that it finds malformed is passed
   * over.
   *
   * @throws MalformedJson when the reading finds the first page malformed
   */
  public <T> Entries<T> entries(Function<HttpReply, Entries<T>> reading) {
    Entries<T> first = reading.apply(pages.get(0));
    List<T> values = new ArrayList<>(first.values());
    int passedOver = first.passedOver() + (isSilent(pages.get(0)) ? 1 : 0);
    for (HttpReply page : pages.subList(1, pages.size())) {
      Entries<T> more = readable(page, reading);
      values.addAll(more.values());
      passedOver += more.passedOver();
    }
    return new Entries<>(values, passedOver);
  }

  /** Nothing at all where something is due: said by 204, it is an empty list. */
  private static boolean isSilent(HttpReply page) {
    return page.text().isBlank() && page.status() != 204;
  }

  private static <T> Entries<T> readable(HttpReply page, Function<HttpReply, Entries<T>> reading) {
    try {
      return isSilent(page) ? new Entries<>(List.of(), 1) : reading.apply(page);
    } catch (MalformedJson odd) {
      return new Entries<>(List.of(), 1);
    }
  }
}
