package fr.passerelle.lti.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is expected in a group, as far as its platform tells.
 *
 * @param state how the list stands
 * @param readAt when it was read; none while it never was
 * @param complete whether these are all
 * @param ofLink whether it is of those who may open the link, rather than of everybody in the
 *     course
 * @param people may be empty
 */
public record GroupRoster(
    State state,
    Optional<Instant> readAt,
    boolean complete,
    boolean ofLink,
    List<Participant> people) {

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
   * @param name null when the platform withholds it, and for whoever is no learner
   * @param learner whether they have a place among the learners now
   * @param number tells those without a name apart, and stays; null for those with one
   */
  public record Participant(String userId, String name, boolean learner, Integer number) {}

  static final GroupRoster NOT_OFFERED =
      new GroupRoster(State.NOT_OFFERED, Optional.empty(), false, false, List.of());

  /** A list that nobody has asked for yet. */
  static final GroupRoster UNREAD =
      new GroupRoster(State.UNREAD, Optional.empty(), false, false, List.of());

  public GroupRoster {
    people = List.copyOf(people);
  }

  /** Those who are expected to learn. */
  public List<Participant> learners() {
    return people.stream().filter(Participant::learner).toList();
  }

  /** Whether there is a list to look at. */
  public boolean isKnown() {
    return readAt.isPresent();
  }
}
