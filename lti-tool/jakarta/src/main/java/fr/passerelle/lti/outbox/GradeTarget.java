package fr.passerelle.lti.outbox;

import java.util.Comparator;

/**
 * One cell of a platform's gradebook: a person's line in one column.
 *
 * @param registrationId the registration's own number in this tool
 * @param lineItem the line item's URL, as the platform gave it, query string included
 * @param userId the person's {@code sub}
 */
public record GradeTarget(long registrationId, String lineItem, String userId) {

  /** The order in which whoever locks several cells locks them. */
  public static final Comparator<GradeTarget> LOCK_ORDER =
      Comparator.comparing(GradeTarget::lineItem).thenComparing(GradeTarget::userId);
}
