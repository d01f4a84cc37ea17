package fr.passerelle.training.review;

import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.ReviewHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens a person's work from the workspace's gradebook. */
@ApplicationScoped
public class SubmissionReviews implements ReviewHandler {

  @Inject private WorkPages works;

  @Override
  public Optional<String> review(LaunchSession session) {
    return works.isThere(session) ? Optional.of(session.path("review")) : Optional.empty();
  }
}
