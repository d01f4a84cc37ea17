package fr.passerelle.lti.outbox.oversight;

import fr.passerelle.lti.outbox.Delivery;

/** How many scores of a platform are in this state. */
public record OwedCount(long registrationId, Delivery.State state, long scores) {}
