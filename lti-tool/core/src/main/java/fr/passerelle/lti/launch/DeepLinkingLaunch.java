package fr.passerelle.lti.launch;

/** Somebody chooses what to place in the platform (Deep Linking 2.0, section 4.4). */
public record DeepLinkingLaunch(LaunchClaims claims, DeepLinkingSettings settings)
    implements LtiLaunch {}
