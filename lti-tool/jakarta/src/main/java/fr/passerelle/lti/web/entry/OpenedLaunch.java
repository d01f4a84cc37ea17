package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.session.LaunchSession;

/**
 * A launch that has passed every check and has its session.
 *
 * @param path of its first page
 */
record OpenedLaunch(LaunchSession session, String path) {}
