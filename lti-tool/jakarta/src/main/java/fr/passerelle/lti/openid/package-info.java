/**
 * Signing administrators in at an OpenID provider (OpenID Connect Core 1.0, section 3.1, with PKCE,
 * RFC 7636): optional, beside the accounts of our own. Start with {@link
 * fr.passerelle.lti.openid.OpenIdSignIns}.
 */
package fr.passerelle.lti.openid;
