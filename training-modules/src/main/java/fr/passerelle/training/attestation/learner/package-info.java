/** What its holder does with an attestation: make it, take it away, make another, take it back. */
package fr.passerelle.training.attestation.learner;
