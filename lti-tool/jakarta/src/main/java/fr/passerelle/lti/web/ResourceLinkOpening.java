package fr.passerelle.lti.web;

import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.LaunchClaims;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.LaunchHandler;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import fr.passerelle.lti.session.Pupils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;

/** Opens a resource link: begins the launch's session and hands it to the module that teaches. */
@ApplicationScoped
class ResourceLinkOpening {

  @Inject private Facts facts;
  @Inject private LaunchSessions sessions;
  @Inject private Pupils pupils;
  @Inject private Instance<LaunchHandler> handlers;

  @Transactional
  public Opened open(ResourceLinkLaunch launch, BrowserBinding browser) {
    turnPupilsAway(launch.claims());
    LaunchHandler handler = handlerOf(launch.claims());
    LaunchSession session = sessions.begin(facts.of(launch), browser);
    return new Opened(session, handler.open(session));
  }

  private void turnPupilsAway(LaunchClaims claims) {
    if (pupils.areTurnedAway(claims.roles())) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.pupil");
    }
  }

  private LaunchHandler handlerOf(LaunchClaims claims) {
    String content = facts.content(claims).orElse("");
    return handlers.stream()
        .filter(handler -> handler.opens(content))
        .findFirst()
        .orElseThrow(() -> nothingToOpen(claims));
  }

  /** Who teaches can mend it; whoever learns reads whom to tell. */
  private static Problem nothingToOpen(LaunchClaims claims) {
    return new Problem(
        Status.NOT_FOUND,
        claims.roles().isInstructor() ? "lti.problem.nocontentyet" : "lti.problem.nocontent");
  }
}
