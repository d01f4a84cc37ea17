/**
 * Platforms: invited, approved, changed and removed. Start with {@link
 * fr.passerelle.lti.admin.platform.Platforms}.
 */
package fr.passerelle.lti.admin.platform;
