/**
 * The keys this tool signs with: changed on schedule, by {@link
 * fr.passerelle.lti.admin.key.KeyRotations}, or withdrawn by an administrator.
 */
package fr.passerelle.lti.admin.key;
