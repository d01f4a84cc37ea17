package fr.passerelle.lti.web;

import fr.passerelle.lti.choice.Choices;
import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;

/** Opens the picker for an Instructor who wants to place content. */
@ApplicationScoped
class DeepLinkingOpening {

  @Inject private Facts facts;
  @Inject private LaunchSessions sessions;
  @Inject private Choices choices;

  @Transactional
  public Opened open(DeepLinkingLaunch launch, BrowserBinding browser) {
    if (!launch.claims().roles().isInstructor()) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.choiceinstructors");
    }
    LaunchSession session = sessions.begin(facts.of(launch), browser);
    return new Opened(session, choices.begin(session, launch.settings()));
  }
}
