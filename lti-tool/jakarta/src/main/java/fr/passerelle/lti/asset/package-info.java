/**
 * The static files of our pages: each has an address that its content names, so that browsers keep
 * it for ever. {@link fr.passerelle.lti.asset.Assets#at} is what templates ask; the one style sheet
 * is put together from {@code style/*.css} by {@link fr.passerelle.lti.asset.Stylesheet}.
 */
package fr.passerelle.lti.asset;
