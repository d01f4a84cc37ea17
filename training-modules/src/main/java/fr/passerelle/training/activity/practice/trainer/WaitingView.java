package fr.passerelle.training.activity.practice.trainer;

import java.time.Instant;
import java.util.List;

/**
 * What waits for a trainer, the longest first.
 *
 * @param total of all pages
 * @param previous the page before; null on the first
 * @param next the page after; null on the last
 * @param group where the group is
 */
public record WaitingView(
    List<Row> rows, long total, int first, String previous, String next, String group) {

  /**
   * One that waits.
   *
   * @param name null when the platform withholds it
   * @param since shown as a day
   * @param again whether it comes back after a comment
   */
  public record Row(String name, String task, Instant since, boolean again, String href) {}
}
