/**
 * One learner's way through one course: what they did, what is open to them, and what the gradebook
 * is owed. Start with {@link fr.passerelle.training.attempt.Attempt}; {@link
 * fr.passerelle.training.attempt.Attempts} finds them, {@link
 * fr.passerelle.training.attempt.Arrival} begins them at a launch.
 */
package fr.passerelle.training.attempt;
