package fr.passerelle.lti.outbox;

/** How many scores of a platform stand so. */
public record OwedCount(long registrationId, Delivery.State state, long scores) {}
