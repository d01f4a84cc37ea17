/**
 * What the integration tests are made of. {@link fr.passerelle.deployment.testing.Stage} is a
 * running tool with a workspace beside it, {@link fr.passerelle.deployment.testing.Visitor} a
 * person who clicks, {@link fr.passerelle.deployment.testing.Eventually} waits for what another
 * process does.
 */
package fr.passerelle.deployment.testing;
