package fr.passerelle.lti.web.intake;

import fr.passerelle.lti.persistence.RegistrationRecord;
import java.util.List;

/**
 * A platform has been kept, for the first time or again; also the event that says so, in the same
 * transaction.
 *
 * @param registration as it is kept now
 * @param how what it means beside what was known
 * @param others further registrations of the same issuer, oldest first
 */
public record RegistrationReceived(
    RegistrationRecord registration, How how, List<RegistrationRecord> others) {

  /** What an enrolment means. */
  public enum How {
    /** The platform registered itself, and was not known as this client. */
    REGISTERED,
    /** The platform registered itself again: the registration there was has been updated. */
    UPDATED,
    /** A person typed it in. */
    TYPED
  }

  public RegistrationReceived {
    others = List.copyOf(others);
  }

  /** Whether the platform is now known under a second client. */
  public boolean isFurtherClient() {
    return how != How.UPDATED && !others.isEmpty();
  }

  /** Whether an update has cost it its approval, until somebody looks at the new addresses. */
  public boolean awaitsAgain() {
    return !registration.formerAddresses().isEmpty();
  }
}
