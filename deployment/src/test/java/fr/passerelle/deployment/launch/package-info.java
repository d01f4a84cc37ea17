/**
 * How somebody comes in from a workspace. Start with {@code LaunchToScoreIT}, the whole way to the
 * gradebook.
 */
package fr.passerelle.deployment.launch;
