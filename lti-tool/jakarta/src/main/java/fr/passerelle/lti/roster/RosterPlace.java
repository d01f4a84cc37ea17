package fr.passerelle.lti.roster;

import fr.passerelle.lti.session.LaunchSession;

/**
 * Which list: those in a course who may open one link.
 *
 * @param contextId the course in the workspace
 */
record RosterPlace(
    long registrationId, String deploymentId, String contextId, String resourceLinkId) {

  static RosterPlace of(LaunchSession session) {
    return new RosterPlace(
        session.registrationId(),
        session.deploymentId(),
        session.contextId(),
        session.resourceLinkId());
  }
}
