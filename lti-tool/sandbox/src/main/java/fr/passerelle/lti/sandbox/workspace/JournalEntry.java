package fr.passerelle.lti.sandbox.workspace;

import java.time.Instant;

/**
 * A request that a tool made of a service.
 *
 * @param status the HTTP status answered; 0 when none was
 * @param note in a few words, what came of it
 */
public record JournalEntry(Instant at, String method, String address, int status, String note) {}
