/**
 * Keys on both sides. {@link fr.passerelle.lti.keys.PlatformKeys} finds the key a platform signed
 * with; {@link fr.passerelle.lti.keys.ToolKeys} holds ours, rotates them and publishes their public
 * half. Start with the side you are on.
 */
package fr.passerelle.lti.keys;
