/**
 * From a click in a platform to a verified launch. Start with {@link
 * fr.passerelle.lti.launch.LtiTool} and its two verbs; each check has its own {@link
 * fr.passerelle.lti.launch.RefusalReason}. What lies between the two requests is in {@link
 * fr.passerelle.lti.login}, what the message says in {@link fr.passerelle.lti.claim}. Sections of
 * the Security Framework are numbered as in 1.0, the edition LTI Core 1.3 refers to; a section is
 * named by its title where its number could not be verified.
 */
package fr.passerelle.lti.launch;
