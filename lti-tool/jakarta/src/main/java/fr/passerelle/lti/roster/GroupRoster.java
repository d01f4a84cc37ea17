package fr.passerelle.lti.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * How the list of those expected in a group stands, as far as its platform tells. The people of a
 * list are asked for a page at a time, by its {@code id}.
 *
 * @param id of the list; its people are those rows of {@code lti_roster_person}
 * @param state how the list stands
 * @param readAt when it was read; none while it never was
 * @param complete whether these are all
 * @param ofLink whether it is of those who may open the link, rather than of everybody in the
 *     course
 * @param learners how many are expected to learn
 * @param lastNumber the highest number of the people without a name; 0 when all have one
 * @param restsUntil before when asking for it does nothing; none when it may be asked for now
 */
public record GroupRoster(
    long id,
    State state,
    Optional<Instant> readAt,
    boolean complete,
    boolean ofLink,
    long learners,
    int lastNumber,
    Optional<Instant> restsUntil) {

  /** No list has this id. */
  private static final long NO_LIST = -1;

  /** How a list stands. */
  public enum State {
    /** The platform offers no list. */
    NOT_OFFERED,
    /** The platform's administrator does not let the tool read it. */
    NOT_PERMITTED,
    /** Nobody has asked for it yet. */
    UNREAD,
    /** A new one is on its way. */
    READING,
    /** It could not be read, and never was. */
    TROUBLE,
    /** It could not be read; this is an older one. */
    STALE,
    /** Read, but not all of it. */
    PARTIAL,
    /** Read. */
    READ
  }

  /**
   * Somebody of the list.
   *
   * @param userId the platform's {@code sub} for them
   * @param name null when the platform withholds it, and for people who are no learners
   * @param sortedAs the name as it is sorted; null where the platform tells no family name
   * @param learner whether they have a place among the learners now
   * @param number tells those without a name apart, and stays; null for those with one
   */
  public record Participant(
      String userId, String name, String sortedAs, boolean learner, Integer number) {}

  /** The platform offers none. */
  public static final GroupRoster NOT_OFFERED = without(State.NOT_OFFERED);

  /** A list that nobody has asked for yet. */
  static final GroupRoster UNREAD = without(State.UNREAD);

  private static GroupRoster without(State state) {
    return new GroupRoster(NO_LIST, state, Optional.empty(), false, false, 0, 0, Optional.empty());
  }

  /** Whether there is a list to look at. */
  public boolean isKnown() {
    return readAt.isPresent();
  }
}
