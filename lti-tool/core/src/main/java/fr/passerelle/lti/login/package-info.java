/**
 * What stands between a login and its launch: the {@link fr.passerelle.lti.login.PendingLogin} that
 * the host keeps in its {@link fr.passerelle.lti.login.PendingLogins}, and what ties it to one
 * browser, a cookie ({@link fr.passerelle.lti.login.BrowserBinding}) or the platform's storage
 * ({@link fr.passerelle.lti.login.PlatformStorage}).
 */
package fr.passerelle.lti.login;
