package fr.passerelle.training.trainer;

/**
 * A group in figures.
 *
 * @param came how many have come at least once
 * @param expected how many are on the workspace's list, and not here yet
 * @param completed how many have finished the course
 * @param underWay how many have begun and not finished it
 * @param uncounted of how many that is not known yet, soon after an upgrade
 * @param undelivered how many have a score that has not arrived yet
 * @param retriable how many have a score that a person can send again
 */
public record Figures(
    long came,
    long expected,
    long completed,
    long underWay,
    long uncounted,
    long undelivered,
    long retriable) {

  /** Whether there is nobody to show. */
  public boolean isEmpty() {
    return came + expected == 0;
  }

  /** How many of them a selection shows. */
  long of(Selection selection) {
    return switch (selection) {
      case EVERYBODY -> came + expected;
      case CAME -> came;
      case EXPECTED -> expected;
      case UNDELIVERED -> undelivered;
    };
  }
}
