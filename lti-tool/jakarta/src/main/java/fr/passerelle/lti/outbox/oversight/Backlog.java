package fr.passerelle.lti.outbox.oversight;

import java.time.Instant;
import java.util.Optional;

/**
 * The scores that have not arrived yet, of all platforms.
 *
 * @param waiting how many are on their way, or will be tried again
 * @param oldestDue when the first of them was due; empty when none waits
 * @param refused how many a platform refused
 */
public record Backlog(long waiting, Optional<Instant> oldestDue, long refused) {}
