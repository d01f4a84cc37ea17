package fr.passerelle.training.attempt;

import fr.passerelle.lti.session.LaunchSession;
import java.util.Optional;

/**
 * Whose attempt, where and at what: its identity. It is read from the launch and from nowhere else,
 * so that no address and no form leads to somebody else's attempt.
 *
 * @param subject the platform's {@code sub}
 * @param contextId the course in the workspace
 */
public record Seat(
    long registrationId, String subject, String deploymentId, String contextId, String courseId) {

  /** The seat of this launch; none when its link names no course. */
  public static Optional<Seat> of(LaunchSession session) {
    return PlacedContent.of(session.content()).map(content -> of(session, content.courseId()));
  }

  /** The same for the pages of one kind; none when the link was placed for the other. */
  public static Optional<Seat> of(LaunchSession session, PlacedContent.Kind kind) {
    return PlacedContent.of(session.content())
        .filter(content -> content.kind() == kind)
        .map(content -> of(session, content.courseId()));
  }

  /** The seat of another person in the same context and course. */
  public Seat of(String person) {
    return new Seat(registrationId, person, deploymentId, contextId, courseId);
  }

  private static Seat of(LaunchSession session, String courseId) {
    return new Seat(
        session.registrationId(),
        session.subject(),
        session.deploymentId(),
        session.contextId(),
        courseId);
  }
}
