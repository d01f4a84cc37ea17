package fr.passerelle.lti.claim;

import java.util.Optional;

/**
 * The placement of a link, not its content (LTI Core 1.3, section 5.3.5).
 *
 * @param id unique within the deployment, never blank
 * @param title as named in the platform
 * @param description as described in the platform; may hold markup
 */
public record ResourceLink(String id, Optional<String> title, Optional<String> description) {
  /**
   * @throws IllegalArgumentException without an id
   */
  public ResourceLink {
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("a resource link has an id");
    }
  }
}
