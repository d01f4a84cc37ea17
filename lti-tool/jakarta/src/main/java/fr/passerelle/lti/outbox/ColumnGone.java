package fr.passerelle.lti.outbox;

/**
 * The platform has no such column any more, as a score that was sent found out. Fired on the
 * courier's thread, outside any transaction, after the score has been put aside as rejected.
 *
 * @param lineItem the column's URL
 */
public record ColumnGone(long registrationId, String lineItem) {}
