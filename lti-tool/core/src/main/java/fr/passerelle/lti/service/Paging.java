package fr.passerelle.lti.service;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.LinkHeader;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Follows {@code Link: rel="next"} from page to page (Assignment and Grade Services 2.0, section
 * 3.2.4; Names and Role Provisioning Services 2.0, section 2.4.2). The links come from the platform
 * and the access token travels with each request, so they stay on the first page's origin, are
 * never followed twice, and end at some time.
 */
record Paging(Supplier<Instant> clock, Function<URI, ServiceOutcome<HttpReply>> get) {

  static final int MAX_PAGES = 100;
  static final int MAX_BYTES = 8 * 1024 * 1024;
  static final Duration MAX_TIME = Duration.ofMinutes(1);

  /**
   * The first page and what follows it. A later page that cannot be had ends the list, which is
   * then incomplete: what was read stays read.
   */
  ServiceOutcome<PagedReply> from(URI first) {
    Instant end = clock.get().plus(MAX_TIME);
    Set<URI> seen = new HashSet<>();
    List<HttpReply> pages = new ArrayList<>();
    Optional<URI> next = Optional.of(first);
    while (next.isPresent() && mayBeRead(next.get(), first, seen, pages, end)) {
      ServiceOutcome<HttpReply> outcome = get.apply(next.get());
      if (outcome instanceof Received<HttpReply> page) {
        pages.add(page.value());
        next = LinkHeader.of(page.value()).to("next", next.get());
      } else if (pages.isEmpty()) {
        return outcome.then(never -> null);
      } else {
        return new Received<>(new PagedReply(first, pages, false));
      }
    }
    return new Received<>(new PagedReply(first, pages, next.isEmpty() && isLast(pages)));
  }

  /** Whether it names no next page at all, as opposed to one that nobody can find. */
  private static boolean isLast(List<HttpReply> pages) {
    return !LinkHeader.of(pages.get(pages.size() - 1)).mentions("next");
  }

  private boolean mayBeRead(
      URI page, URI first, Set<URI> seen, List<HttpReply> pages, Instant end) {
    return SameOrigin.of(first, page)
        && seen.add(page)
        && pages.size() < MAX_PAGES
        && pages.stream().mapToInt(reply -> reply.body().length).sum() < MAX_BYTES
        && clock.get().isBefore(end);
  }
}
