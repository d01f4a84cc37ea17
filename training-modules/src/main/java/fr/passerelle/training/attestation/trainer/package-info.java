/** The attestations of a group, for its trainer. */
package fr.passerelle.training.attestation.trainer;
