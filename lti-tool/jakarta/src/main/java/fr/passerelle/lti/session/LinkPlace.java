package fr.passerelle.lti.session;

import fr.passerelle.lti.host.Tokens;

/**
 * Where a link stands: in one context of one deployment. A platform's ids are its own, so that the
 * registration comes first.
 */
public record LinkPlace(
    long registrationId, String deploymentId, String contextId, String resourceLinkId) {

  /** The place in as many characters as any index can hold, however long the ids are. */
  public String key() {
    return Tokens.hash(
        registrationId + counted(deploymentId) + counted(contextId) + counted(resourceLinkId));
  }

  /** With its length: no id can be taken for the end of one and the beginning of the next. */
  private static String counted(String id) {
    return "/" + id.length() + ":" + id;
  }
}
