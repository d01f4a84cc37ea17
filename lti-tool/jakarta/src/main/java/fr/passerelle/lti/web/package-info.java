/**
 * The HTTP edge of the LTI tool. Start with {@link fr.passerelle.lti.web.entry.LoginResource} and
 * {@link fr.passerelle.lti.web.entry.LaunchResource}, a launch's two requests; {@link
 * fr.passerelle.lti.web.intake} lets a platform in, {@link fr.passerelle.lti.web.edge} looks at
 * every request and answer, {@link fr.passerelle.lti.web.operator} answers the operator. Here the
 * core is wired to the server.
 */
package fr.passerelle.lti.web;
