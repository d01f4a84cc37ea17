package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.session.LaunchSession;

/**
 * A launch that waits for its window.
 *
 * @param token with which a window takes it, once
 */
record WaitingLaunch(LaunchSession session, String token) {}
