/** Attestations: made, checked, taken away, taken back. */
package fr.passerelle.deployment.attestation;
