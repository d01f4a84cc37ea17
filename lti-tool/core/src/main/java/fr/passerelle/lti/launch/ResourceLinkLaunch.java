package fr.passerelle.lti.launch;

import fr.passerelle.lti.claim.LaunchClaims;
import fr.passerelle.lti.claim.ResourceLink;

/**
 * Somebody opened a link that was placed in the platform (LTI Core 1.3, section 5.3).
 *
 * @param claims what all kinds of launch say
 * @param resourceLink the link
 */
public record ResourceLinkLaunch(LaunchClaims claims, ResourceLink resourceLink)
    implements LtiLaunch {}
