/**
 * What stands before the server's own reading of requests: {@link
 * fr.passerelle.deployment.wire.Gatekeeper} puts a {@link fr.passerelle.deployment.wire.Gate} into
 * Payara's HTTP listener, and {@link fr.passerelle.deployment.wire.RequestHead} knows what is
 * refused. Requests that two readers could take for two things get no further.
 */
package fr.passerelle.deployment.wire;
