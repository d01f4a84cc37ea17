package fr.passerelle.lti.outbox;

import java.time.Instant;

/**
 * The way to one platform, as the node that holds it knows it.
 *
 * @param lease which holding of the lane this is: what an earlier holder says counts for nothing
 * @param failures how many tries in a row did not get through
 * @param wokenAt when what waits was last woken by a success; null when it never was
 */
record Lane(long registrationId, long lease, int failures, Instant wokenAt) {}
