package fr.passerelle.lti.launch;

import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.claim.LaunchClaims;

/**
 * Somebody chooses what to place in the platform (Deep Linking 2.0, section 4.4).
 *
 * @param claims what all kinds of launch say
 * @param settings what the platform accepts, and where the answer goes
 */
public record DeepLinkingLaunch(LaunchClaims claims, DeepLinkingSettings settings)
    implements LtiLaunch {}
