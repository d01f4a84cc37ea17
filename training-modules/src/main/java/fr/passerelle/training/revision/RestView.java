package fr.passerelle.training.revision;

import java.time.Instant;

/**
 * Nothing to revise now.
 *
 * @param waiting how many are due and wait for another day
 * @param known how many are known by now
 * @param next when the next one comes back; null when none does
 * @param further where to go on all the same; null where nothing waits
 */
public record RestView(int waiting, int known, Instant next, String further, String home) {

  static RestView of(Sitting sitting, RevisionPaths paths) {
    int waiting = sitting.due().size();
    return new RestView(
        waiting,
        sitting.known(),
        sitting.next(),
        waiting > 0 ? paths.further() : null,
        paths.home());
  }

  /**
   * The end of the key of what to say: enough for today, nothing today, all known, or nothing ever.
   */
  public String kind() {
    if (waiting > 0) {
      return "enough";
    }
    if (next != null) {
      return "later";
    }
    return known > 0 ? "known" : "none";
  }
}
