package fr.passerelle.lti.sandbox.workspace;

import java.util.Set;

/**
 * One client of this issuer. A tool may be registered several times, each with its own client.
 *
 * @param number counts from 1; the {@code type_id} of service addresses
 * @param clientId random
 */
public record Registration(int number, String clientId, Tool tool) {

  Registration allowed(Set<String> scopes) {
    return new Registration(number, clientId, tool.allowed(scopes));
  }

  /** Each registration is deployed once; Moodle too uses its number. */
  public String deploymentId() {
    return String.valueOf(number);
  }
}
