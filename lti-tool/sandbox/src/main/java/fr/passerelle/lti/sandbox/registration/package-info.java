/**
 * How a tool comes to be known (Dynamic Registration 1.0). An administrator opens the tool's
 * invitation with a one-time token; the tool reads {@link
 * fr.passerelle.lti.sandbox.registration.OpenIdConfiguration} and posts itself to {@link
 * fr.passerelle.lti.sandbox.registration.RegistrationEndpoint}.
 */
package fr.passerelle.lti.sandbox.registration;
