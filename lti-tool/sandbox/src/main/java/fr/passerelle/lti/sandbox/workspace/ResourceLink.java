package fr.passerelle.lti.sandbox.workspace;

import java.net.URI;
import java.util.Map;

/**
 * A placement of a tool in the course.
 *
 * @param id a number as text, never used again
 * @param registration the number of the tool's registration
 * @param custom what each launch through this link carries
 */
public record ResourceLink(
    String id,
    int registration,
    String title,
    String description,
    URI target,
    Map<String, String> custom) {

  public ResourceLink {
    custom = Map.copyOf(custom);
  }
}
