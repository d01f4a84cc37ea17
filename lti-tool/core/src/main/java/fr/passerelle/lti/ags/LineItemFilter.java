package fr.passerelle.lti.ags;

import fr.passerelle.lti.service.QueryString;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns to read (Assignment and Grade Services 2.0, section 3.2.4).
 *
 * @param resourceId only those with this identifier of the tool's
 * @param resourceLinkId only those of this link
 * @param tag only those with this tag
 */
public record LineItemFilter(
    Optional<String> resourceId, Optional<String> resourceLinkId, Optional<String> tag) {

  /** All columns of the context. */
  public static final LineItemFilter NONE =
      new LineItemFilter(Optional.empty(), Optional.empty(), Optional.empty());

  /** The columns for one thing the tool grades. */
  public static LineItemFilter resourceId(String id) {
    return new LineItemFilter(Optional.of(id), Optional.empty(), Optional.empty());
  }

  URI in(URI container) {
    Map<String, String> query = new LinkedHashMap<>();
    resourceId.ifPresent(id -> query.put("resource_id", id));
    resourceLinkId.ifPresent(id -> query.put("resource_link_id", id));
    tag.ifPresent(text -> query.put("tag", text));
    return QueryString.added(container, query);
  }
}
