/**
 * From a click in a platform to a verified launch. Start with {@link
 * fr.passerelle.lti.launch.LtiTool} and its two verbs; each check has its own {@link
 * fr.passerelle.lti.launch.RefusalReason}.
 */
package fr.passerelle.lti.launch;
