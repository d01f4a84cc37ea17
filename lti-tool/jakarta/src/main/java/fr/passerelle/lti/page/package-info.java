/**
 * Pages: a resource returns a {@link fr.passerelle.lti.page.View}, {@link
 * fr.passerelle.lti.page.ViewWriter} draws it inside the one layout. Whatever goes wrong becomes a
 * page with a support code ({@link fr.passerelle.lti.page.Problem}); no stack trace leaves the
 * server.
 */
package fr.passerelle.lti.page;
