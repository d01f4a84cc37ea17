/**
 * Removing a platform with all that hangs on it. Each module holds rows of its own: it implements
 * {@link fr.passerelle.lti.removal.PlatformData}. Start with {@link
 * fr.passerelle.lti.removal.Removals}.
 */
package fr.passerelle.lti.removal;
