/** What goes wrong becomes a page: {@link fr.passerelle.lti.page.failure.Failures} tells which. */
package fr.passerelle.lti.page.failure;
