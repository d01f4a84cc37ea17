package fr.passerelle.lti.dynamicregistration;

/** What reading a platform's configuration gave: to show before anything is registered. */
public sealed interface PlatformOffer permits PlatformConfiguration, RegistrationRefused {}
