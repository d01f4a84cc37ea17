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
public record AttemptKey(
    long registrationId, String subject, String deploymentId, String contextId, String courseId) {

  /** The key of this launch; none when its link names no course. */
  public static Optional<AttemptKey> of(LaunchSession session) {
    return PlacedContent.of(session).map(content -> of(session, content.courseId()));
  }

  /** The same for the pages of one kind; none when the link was placed for the other. */
  public static Optional<AttemptKey> of(LaunchSession session, ContentKind kind) {
    return PlacedContent.of(session)
        .filter(content -> content.kind().equals(kind))
        .map(content -> of(session, content.courseId()));
  }

  /** The key of another person in the same context and course. */
  public AttemptKey of(String person) {
    return new AttemptKey(registrationId, person, deploymentId, contextId, courseId);
  }

  private static AttemptKey of(LaunchSession session, String courseId) {
    return new AttemptKey(
        session.registrationId(),
        session.subject(),
        session.deploymentId(),
        session.contextId(),
        courseId);
  }
}
