package fr.passerelle.lti.roster;

import java.time.Duration;

/** How long a list is left alone: a long one for longer, and one that is read in vain. */
final class RosterPause {

  /** Nobody has a list read more often than this. */
  static final Duration SHORTEST = Duration.ofMinutes(1);

  /** Further readings in vain make the pause no longer. */
  static final int MOST_DOUBLINGS = 7;

  /** Somebody whom the list does not name has it read again, but no more often than this. */
  private static final Duration NOW_AND_THEN = Duration.ofMinutes(15);

  /** However long the list, and however often it was read in vain. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Duration PAUSE_FOR_EACH = Duration.ofSeconds(2);
  private static final Duration REST_FOR_EACH = Duration.ofMillis(30);

  private RosterPause() {}

  /** Before somebody may ask again for a list of so many people. */
  static Duration afterReading(int people) {
    return longer(SHORTEST, REST_FOR_EACH.multipliedBy(people));
  }

  /**
   * Before somebody whom the list does not name has it read again.
   *
   * @param inVain how many readings in a row found nobody new
   */
  static Duration beforeItMayHaveGrown(int people, int inVain) {
    Duration bySize = longer(NOW_AND_THEN, PAUSE_FOR_EACH.multipliedBy(people));
    Duration grown = bySize.multipliedBy(1L << Math.min(inVain, MOST_DOUBLINGS));
    return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
