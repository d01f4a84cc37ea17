package fr.passerelle.lti.claim;

import java.util.Optional;

/**
 * The course or group a launch comes from (LTI Core 1.3, section 5.4.1).
 *
 * @param id unique within the deployment, never blank
 * @param label the short name
 * @param title the full name
 */
public record LtiContext(String id, Optional<String> label, Optional<String> title) {
  /**
   * @throws IllegalArgumentException without an id
   */
  public LtiContext {
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("a context has an id");
    }
  }
}
