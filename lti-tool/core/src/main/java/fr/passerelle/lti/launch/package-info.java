/**
 * From a click in a platform to a verified launch. Start with {@link
 * fr.passerelle.lti.launch.LtiTool} and its two verbs; the checks are told in order in {@code
 * LaunchValidation}.
 */
package fr.passerelle.lti.launch;
