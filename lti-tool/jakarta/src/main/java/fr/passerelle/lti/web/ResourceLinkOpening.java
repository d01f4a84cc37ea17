package fr.passerelle.lti.web;

import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.LaunchClaims;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.persistence.HealthRecords;
import fr.passerelle.lti.session.LaunchHandler;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
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
  @Inject private HealthRecords health;
  @Inject private Instance<LaunchHandler> handlers;

  @Transactional
  public Opened open(ResourceLinkLaunch launch, BrowserBinding browser) {
    pupils.turnAway(launch.claims().roles());
    LaunchHandler handler = handlerOf(launch.claims());
    LaunchSession session = sessions.begin(facts.of(launch), browser);
    String first = handler.open(session);
    health.launched(session.registrationId());
    return new Opened(session, first);
  }

  private LaunchHandler handlerOf(LaunchClaims claims) {
    String content = claims.custom().getOrDefault(Facts.CONTENT, "");
    return handlers.stream()
        .filter(handler -> handler.opens(content))
        .findFirst()
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "lti.problem.nocontent"));
  }
}
