package fr.passerelle.lti.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code Link} header of a reply (RFC 8288). Read with indulgence: Moodle's grade services
 * write {@code rel=} with typographic quotes and {@code &amp;} in addresses.
 *
 * @param values the header's lines as they came
 * @see fr.passerelle.lti.platform.Oddity#LINK_HEADER_MALFORMED
 */
public record LinkHeader(List<String> values) {

  private static final Pattern LINK = Pattern.compile("<([^<>]*)>([^<>]*)");
  private static final Pattern RELATION = Pattern.compile("(?i)\\brel\\s*=\\s*([^;,]*)");

  /** Keeps a copy of the list. */
  public LinkHeader {
    values = List.copyOf(values);
  }

  /** The links of a reply; none when it has no such header. */
  public static LinkHeader of(HttpReply reply) {
    return new LinkHeader(reply.headers().getOrDefault("link", List.of()));
  }

  /**
   * Where a relation leads.
   *
   * @param relation e.g. {@code next}, in lower case
   * @param page the address the header came from
   */
  public Optional<URI> to(String relation, URI page) {
    return values.stream()
        .flatMap(value -> LINK.matcher(value).results())
        .filter(link -> hasRelation(link.group(2), relation))
        .findFirst()
        .flatMap(link -> References.resolved(page, link.group(1).replace("&amp;", "&")));
  }

  /** Whether there is a word of a relation, be it in a link that nobody can read. */
  public boolean mentions(String relation) {
    return values.stream()
        .flatMap(value -> RELATION.matcher(value).results())
        .anyMatch(attribute -> names(attribute.group(1), relation));
  }

  /** Several relations may stand in one attribute; whatever quotes them is no letter. */
  private static boolean hasRelation(String attributes, String relation) {
    Matcher matcher = RELATION.matcher(attributes);
    return matcher.find() && names(matcher.group(1), relation);
  }

  private static boolean names(String written, String relation) {
    return List.of(written.toLowerCase(Locale.ROOT).split("[^a-z0-9._:/-]+")).contains(relation);
  }
}
