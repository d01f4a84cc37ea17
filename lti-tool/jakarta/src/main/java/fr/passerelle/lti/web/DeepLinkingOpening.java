package fr.passerelle.lti.web;

import fr.passerelle.lti.choice.Choices;
import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.page.Problem;
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

  /** Returns the picker's path. */
  @Transactional
  public String open(DeepLinkingLaunch launch, BrowserBinding browser) {
    if (!launch.claims().roles().isInstructor()) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.choiceinstructors");
    }
    return choices.begin(sessions.begin(facts.of(launch), browser), launch.settings());
  }
}
