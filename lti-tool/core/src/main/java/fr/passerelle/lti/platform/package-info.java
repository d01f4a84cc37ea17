/**
 * What platforms do differently, product by product, each with its evidence. Start with {@link
 * fr.passerelle.lti.platform.Oddity}; {@link fr.passerelle.lti.platform.PlatformFamily} tells which
 * product a platform is.
 */
package fr.passerelle.lti.platform;
