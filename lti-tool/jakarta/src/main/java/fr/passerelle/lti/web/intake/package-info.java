/**
 * How a platform comes in: by dynamic registration ({@link
 * fr.passerelle.lti.web.intake.RegistrationResource}), by an operator's command or by hand; what
 * the tool tells of itself ({@link fr.passerelle.lti.web.intake.ToolDescription}), and what the
 * platform grants.
 */
package fr.passerelle.lti.web.intake;
