package fr.passerelle.lti.ags;

import fr.passerelle.lti.http.HttpReply;
import java.net.URI;
import java.util.List;

/**
 * The pages of a list: at most 100 pages, 8 MiB in all, read within a minute.
 *
 * @param first the address of the first page
 * @param pages in order, at least one
 * @param complete whether the last page said that it is the last: no, when a limit was reached, or
 *     when the link to the next page led to another host or back
 */
public record PagedReply(URI first, List<HttpReply> pages, boolean complete) {
  /** Keeps a copy of the list. */
  public PagedReply {
    pages = List.copyOf(pages);
  }
}
