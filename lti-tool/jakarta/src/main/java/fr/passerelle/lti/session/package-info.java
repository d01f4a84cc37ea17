/**
 * A launch under way: {@link fr.passerelle.lti.session.LaunchSession} is named in the URL and bound
 * to the browser's cookie; resources marked {@link fr.passerelle.lti.session.InLaunch} let in only
 * the person whose launch it is. Modules open content through {@link
 * fr.passerelle.lti.session.LaunchHandler}.
 */
package fr.passerelle.lti.session;
