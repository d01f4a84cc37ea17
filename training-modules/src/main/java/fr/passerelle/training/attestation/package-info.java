/**
 * What somebody has of a completed course: a document, a badge and a page on which anybody checks
 * it. Start with {@link fr.passerelle.training.attestation.Attestation}. {@code learner} holds its
 * holder's pages, {@code check} the public one, {@code badge} the Open Badge, {@code trainer} the
 * group's file; see docs/adr/0072.
 */
package fr.passerelle.training.attestation;
