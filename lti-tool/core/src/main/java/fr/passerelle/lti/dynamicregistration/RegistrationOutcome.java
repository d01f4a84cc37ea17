package fr.passerelle.lti.dynamicregistration;

/** What became of an attempt to register with a platform. */
public sealed interface RegistrationOutcome permits Registered, RegistrationRefused {}
