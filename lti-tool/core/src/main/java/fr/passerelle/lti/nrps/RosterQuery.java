package fr.passerelle.lti.nrps;

import fr.passerelle.lti.service.QueryString;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which members to read (Names and Role Provisioning Services 2.0, sections 2.4 and 3).
 *
 * @param role only those with this role, as a full URI or, for context roles, a simple name
 * @param resourceLinkId {@code rlid}: only those who may open this link
 * @param limit members on a page at most, from 1 on; the platform may return fewer
 */
public record RosterQuery(
    Optional<String> role, Optional<String> resourceLinkId, Optional<Integer> limit) {

  /** Everybody in the course. */
  public static final RosterQuery EVERYBODY =
      new RosterQuery(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException when a page is to hold less than one member
   */
  public RosterQuery {
    if (limit.filter(number -> number < 1).isPresent()) {
      throw new IllegalArgumentException("a page holds at least one member");
    }
  }

  /** Those who may open one link. */
  public static RosterQuery ofLink(String resourceLinkId) {
    return new RosterQuery(Optional.empty(), Optional.of(resourceLinkId), Optional.empty());
  }

  /**
   * The same members, on pages as large as the platform likes. Those of a link are asked for as
   * they are: a platform that refuses is more likely to know no lists of links.
   */
  RosterQuery plain() {
    return resourceLinkId.isPresent()
        ? this
        : new RosterQuery(role, resourceLinkId, Optional.empty());
  }

  URI in(URI memberships) {
    Map<String, String> query = new LinkedHashMap<>();
    role.ifPresent(name -> query.put("role", name));
    resourceLinkId.ifPresent(id -> query.put("rlid", id));
    limit.ifPresent(number -> query.put("limit", number.toString()));
    return QueryString.added(memberships, query);
  }
}
