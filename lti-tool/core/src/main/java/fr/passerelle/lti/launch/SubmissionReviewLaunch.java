package fr.passerelle.lti.launch;

import fr.passerelle.lti.claim.ForUser;
import fr.passerelle.lti.claim.LaunchClaims;
import fr.passerelle.lti.claim.ResourceLink;
import java.net.URI;
import java.util.Optional;

/**
 * Somebody looks at the work behind a score, from the platform's gradebook (Submission Review 1.0).
 *
 * @param claims what all kinds of launch say
 * @param lineItem the column the score stands in
 * @param resourceLink the link the column belongs to, if any
 * @param forUser whose work it is
 */
public record SubmissionReviewLaunch(
    LaunchClaims claims, URI lineItem, Optional<ResourceLink> resourceLink, ForUser forUser)
    implements LtiLaunch {

  /** Whether it is the person's own work. */
  public boolean isOwnWork() {
    return person().subject().equals(forUser.userId());
  }

  /**
   * Whether the person may see it: their own, or as somebody who teaches in this context. The
   * platform offered the link, and yet rights here come from roles alone.
   */
  public boolean mayBeSeen() {
    return isOwnWork() || roles().maySeePeople();
  }
}
