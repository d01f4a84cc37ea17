package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.choice.Choices;
import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import fr.passerelle.lti.session.Pupils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;

/** Opens the picker for people who may place content. */
@ApplicationScoped
class DeepLinkingOpening {

  @Inject private LaunchFactsReader facts;
  @Inject private LaunchSessions sessions;
  @Inject private Choices choices;
  @Inject private Pupils pupils;

  @Transactional
  public OpenedLaunch open(DeepLinkingLaunch launch, BrowserBinding browser) {
    if (pupils.areTurnedAway(launch.roles())) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.pupil");
    }
    if (!launch.roles().mayPlace()) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.choiceinstructors");
    }
    LaunchSession session = sessions.begin(facts.of(launch), browser);
    return new OpenedLaunch(session, choices.begin(session, launch.settings()));
  }
}
