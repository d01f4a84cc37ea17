package fr.passerelle.lti.launch;

import static java.util.Objects.requireNonNull;

/**
 * No launch.
 *
 * @param reason which check failed
 * @param detail one English sentence for the log; never a token, never personal data
 */
public record LaunchRefused(RefusalReason reason, String detail)
    implements LoginOutcome, LaunchOutcome {
  /** Neither may be null. */
  public LaunchRefused {
    requireNonNull(reason, "reason");
    requireNonNull(detail, "detail");
  }
}
