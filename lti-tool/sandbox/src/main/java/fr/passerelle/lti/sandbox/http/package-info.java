/**
 * The little that the sandbox needs of HTTP over the JDK's own server. Start with {@link
 * fr.passerelle.lti.sandbox.http.Router}: an endpoint is a function from {@link
 * fr.passerelle.lti.sandbox.http.Request} to {@link fr.passerelle.lti.sandbox.http.Response}.
 */
package fr.passerelle.lti.sandbox.http;
