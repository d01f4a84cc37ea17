/** Where anybody checks an attestation whose code they have: no launch, no session, no script. */
package fr.passerelle.training.attestation.check;
