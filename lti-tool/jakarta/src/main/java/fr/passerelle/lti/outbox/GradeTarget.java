package fr.passerelle.lti.outbox;

/**
 * One cell of a platform's gradebook: a person's line in one column.
 *
 * @param registrationId the registration's own number in this tool
 * @param lineItem the line item's URL, as the platform gave it, query string included
 * @param userId the person's {@code sub}
 */
public record GradeTarget(long registrationId, String lineItem, String userId) {}
