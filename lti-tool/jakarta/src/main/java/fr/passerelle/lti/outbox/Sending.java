package fr.passerelle.lti.outbox;

import java.time.Instant;

/**
 * Which sending of a row an outcome belongs to.
 *
 * @param revision the grade that was sent
 * @param timestamp its stamp, which no other sending of the row has
 */
record Sending(long revision, Instant timestamp) {}
