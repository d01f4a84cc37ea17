/**
 * From a click to the tool (OpenID Connect third-party login, Security Framework 1.0, 5.1.1).
 * {@link fr.passerelle.lti.sandbox.launch.Launches} begins a launch and tells the tool's login
 * address; {@link fr.passerelle.lti.sandbox.launch.AuthorisationEndpoint} ends it with a signed
 * message.
 */
package fr.passerelle.lti.sandbox.launch;
