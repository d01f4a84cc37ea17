/**
 * How somebody comes in from a platform: {@link fr.passerelle.lti.web.entry.LoginResource}, then
 * {@link fr.passerelle.lti.web.entry.LaunchResource}, then {@link
 * fr.passerelle.lti.web.entry.Opening}, which turns the launch into a session. {@link
 * fr.passerelle.lti.web.entry.EndResource} is the way out.
 */
package fr.passerelle.lti.web.entry;
