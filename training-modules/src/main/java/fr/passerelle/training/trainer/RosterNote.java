package fr.passerelle.training.trainer;

import fr.passerelle.lti.roster.GroupRoster;
import java.time.Instant;

/**
 * What the trainer is told of the list of those expected.
 *
 * @param readAt when it was read; null while there is none
 * @param learners how many are expected
 * @param ofLink whether it is of those who see the link, rather than of everybody in the course
 * @param elsewhere whether a service was offered at an address that is not the workspace's own
 * @param restsUntil before when asking for it does nothing; null when it may be asked for now, or
 *     nobody has just asked
 * @param refresh where « Actualiser la liste » is sent
 * @param reload this page's own address
 */
public record RosterNote(
    GroupRoster.State state,
    Instant readAt,
    long learners,
    boolean ofLink,
    boolean elsewhere,
    Instant restsUntil,
    String refresh,
    String reload) {

  /** Says in an address that somebody has asked for a list that rests. */
  static final String RESTS = "rests";

  static RosterNote of(GroupRoster roster, boolean elsewhere, String refresh, String reload) {
    return new RosterNote(
        roster.state(),
        roster.readAt().orElse(null),
        roster.learners(),
        roster.ofLink(),
        elsewhere,
        null,
        refresh,
        reload);
  }

  /** The same for somebody who has just asked in vain. */
  RosterNote asked(GroupRoster roster) {
    return new RosterNote(
        state,
        readAt,
        learners,
        ofLink,
        elsewhere,
        roster.restsUntil().orElse(null),
        refresh,
        reload);
  }

  /** Whether it can be said how many are expected. */
  public boolean isKnown() {
    return readAt != null;
  }

  public boolean isReading() {
    return state == GroupRoster.State.READING;
  }

  /** Whether nobody can be known yet but those who came. */
  public boolean isFirstReading() {
    return isReading() && !isKnown();
  }

  /** Whether asking for the list can be of any use. */
  public boolean mayBeRefreshed() {
    return !isReading() && state != GroupRoster.State.NOT_OFFERED;
  }

  /** The key of the sentence that says how the list stands. */
  public String textKey() {
    if (elsewhere && state == GroupRoster.State.NOT_OFFERED) {
      return "training.roster.elsewhere";
    }
    return "training.roster." + state + (isReading() && isKnown() ? ".older" : "");
  }
}
