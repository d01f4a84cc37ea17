package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.launch.LtiLaunch;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.launch.SubmissionReviewLaunch;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.session.Handoffs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens what a launch is for: in the browser it came from, or for a window that is yet to open. */
@ApplicationScoped
class Opening {

  @Inject private ResourceLinkOpening links;
  @Inject private DeepLinkingOpening choices;
  @Inject private SubmissionReviewOpening reviews;
  @Inject private Handoffs handoffs;

  /** Opens it in this browser. */
  @Transactional
  public OpenedLaunch open(LtiLaunch launch, BrowserBinding browser) {
    return opened(launch, browser);
  }

  /** Opens it for the first window that comes. */
  @Transactional
  public WaitingLaunch handOver(LtiLaunch launch) {
    OpenedLaunch opened = opened(launch, Handoffs.NOBODY);
    return new WaitingLaunch(opened.session(), handoffs.offer(opened.session(), opened.path()));
  }

  private OpenedLaunch opened(LtiLaunch launch, BrowserBinding browser) {
    if (launch instanceof ResourceLinkLaunch link) {
      return links.open(link, browser);
    }
    if (launch instanceof DeepLinkingLaunch choice) {
      return choices.open(choice, browser);
    }
    return reviews.open((SubmissionReviewLaunch) launch, browser);
  }
}
