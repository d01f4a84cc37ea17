package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.claim.LaunchClaims;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.LaunchHandlers;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import fr.passerelle.lti.session.Pupils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;

/**
 * Opens a resource link: begins the launch's session and hands it to the module that teaches. Where
 * the link opens nothing, people who may place content choose it; learners read whom to tell, and
 * leave no session behind.
 */
@ApplicationScoped
class ResourceLinkOpening {

  @Inject private Destination destination;
  @Inject private LaunchSessions sessions;
  @Inject private Pupils pupils;
  @Inject private LaunchHandlers handlers;

  @Transactional
  public OpenedLaunch open(ResourceLinkLaunch launch, BrowserBinding browser) {
    turnPupilsAway(launch.claims());
    LaunchSession session = sessions.begin(destination.of(launch), browser);
    return new OpenedLaunch(session, page(session));
  }

  private void turnPupilsAway(LaunchClaims claims) {
    if (pupils.areTurnedAway(claims.roles())) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.pupil");
    }
  }

  private String page(LaunchSession session) {
    return handlers
        .of(session.content())
        .map(handler -> handler.open(session))
        .orElseGet(() -> pageOfNothing(session));
  }

  private String pageOfNothing(LaunchSession session) {
    Optional<String> begun = handlers.goOn(session);
    if (!session.mayPlace()) {
      return begun.orElseThrow(() -> new Problem(Status.NOT_FOUND, "lti.problem.nocontent"));
    }
    if (begun.isEmpty()) {
      sessions.turn(session, null); // a name that leads nowhere is no place to go back to
    }
    return session.path("link");
  }
}
