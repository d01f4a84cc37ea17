package fr.passerelle.lti.outbox;

/**
 * How the scores of one column stand together.
 *
 * @param undelivered how many have not arrived
 * @param gone whether the platform said of the newest sent there that it has no such column
 */
public record ColumnStanding(long undelivered, boolean gone) {

  /** Of a column that nothing was sent to. */
  public static final ColumnStanding UNTRIED = new ColumnStanding(0, false);
}
