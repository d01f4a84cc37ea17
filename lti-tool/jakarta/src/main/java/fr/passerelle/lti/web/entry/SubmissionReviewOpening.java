package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.launch.SubmissionReviewLaunch;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import fr.passerelle.lti.session.Pupils;
import fr.passerelle.lti.session.ReviewHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;

/**
 * Opens the work behind a score for people who may see it: its owner, or somebody who teaches in
 * the context (Submission Review 1.0). A refused or unknown review leaves no session behind.
 */
@ApplicationScoped
class SubmissionReviewOpening {

  @Inject private Destination destination;
  @Inject private LaunchSessions sessions;
  @Inject private Pupils pupils;
  @Inject private Instance<ReviewHandler> handlers;

  @Transactional
  public OpenedLaunch open(SubmissionReviewLaunch launch, BrowserBinding browser) {
    if (pupils.areTurnedAway(launch.roles())) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.pupil");
    }
    if (!launch.mayBeSeen()) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.review");
    }
    LaunchSession session = sessions.begin(destination.of(launch), browser);
    String page =
        handlers.stream()
            .flatMap(handler -> handler.review(session).stream())
            .findFirst()
            .orElseThrow(() -> new Problem(Status.NOT_FOUND, "lti.problem.reviewunknown"));
    return new OpenedLaunch(session, page);
  }
}
