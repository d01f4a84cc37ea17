/**
 * The HTTP edge of the LTI tool. Start with {@link fr.passerelle.lti.web.LoginResource} and {@link
 * fr.passerelle.lti.web.LaunchResource}, a launch's two requests; {@link
 * fr.passerelle.lti.web.RegistrationResource} lets a platform in.
 */
package fr.passerelle.lti.web;
