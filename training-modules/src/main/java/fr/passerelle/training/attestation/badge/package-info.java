/**
 * The badge of an attestation: an Open Badges 3.0 credential, signed as a JWT (section 8.2) by keys
 * that sign nothing else, and what whoever verifies it reads: the keys, the issuer, the achievement
 * and the list of what is revoked. Start with {@link
 * fr.passerelle.training.attestation.badge.Badges}.
 */
package fr.passerelle.training.attestation.badge;
