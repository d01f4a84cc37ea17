package fr.passerelle.lti.roster;

import fr.passerelle.lti.nrps.Roster;
import fr.passerelle.lti.service.ServiceOutcome;
import java.time.Duration;
import java.util.Optional;

/** What a reading gave. */
sealed interface ReadOutcome {

  /**
   * The list.
   *
   * @param ofLink whether it is the link's rather than the whole course's
   * @param linkRefused whether the platform would not tell the link's, so as not to ask again
   */
  record Whole(Roster roster, boolean ofLink, boolean linkRefused) implements ReadOutcome {}

  /** What has changed since the last reading, all of it. */
  record Changes(Roster roster) implements ReadOutcome {}

  /**
   * Nothing.
   *
   * @param retryAfter how long the platform asks to wait
   * @param detail for the log; may hold the platform's words
   */
  record NotRead(ServiceOutcome.Reason reason, Optional<Duration> retryAfter, String detail)
      implements ReadOutcome {

    static NotRead of(ServiceOutcome.NotReceived<?> not) {
      return new NotRead(not.reason(), not.retryAfter(), not.detail());
    }
  }

  /** The platform is suspended here: it was not asked. */
  record Suspended() implements ReadOutcome {}
}
