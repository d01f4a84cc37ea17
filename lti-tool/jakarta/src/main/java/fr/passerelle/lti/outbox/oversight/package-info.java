/**
 * Scores as those who look after the tool see them: {@link
 * fr.passerelle.lti.outbox.oversight.Deliveries} lists and counts them, and sends again what waits
 * for a person; {@link fr.passerelle.lti.outbox.oversight.ResendSteps} does the rest of it when
 * they are many.
 */
package fr.passerelle.lti.outbox.oversight;
