package fr.passerelle.training.review;

import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.ReviewHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Opens a person's work from the workspace's gradebook, or a page that says there is none yet. */
@ApplicationScoped
public class SubmissionReviews implements ReviewHandler {

  @Override
  public Optional<String> review(LaunchSession session) {
    return Optional.of(session.path("review"));
  }
}
