package fr.passerelle.lti.lookback;

import java.time.Instant;
import java.util.List;

/**
 * Scores of one column to be looked for, taken by one node for a while.
 *
 * @param lineItem the column's URL
 */
record Look(long registrationId, String lineItem, List<Cell> cells) {

  /**
   * One person's cell.
   *
   * @param id the number of the owed score
   * @param resendings how often it was sent again by itself since it was last seen
   */
  record Cell(long id, String userId, Instant deliveredAt, int resendings) {}
}
