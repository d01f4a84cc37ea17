package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.claim.PlatformInstance;
import fr.passerelle.lti.launch.LtiLaunch;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.launch.SubmissionReviewLaunch;
import fr.passerelle.lti.persistence.HealthRecords;
import fr.passerelle.lti.roster.Rosters;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * What is noted once a launch is kept: rows that all launches of a platform or course share. In the
 * launch's own transaction, a crowd would wait for one row; here a request that must wait holds
 * nothing, and what fails costs nobody a launch.
 */
@ApplicationScoped
class Afterwards {

  private static final Logger LOG = System.getLogger(Afterwards.class.getName());

  @Inject private Rosters rosters;
  @Inject private HealthRecords health;

  void note(LtiLaunch launch, LaunchSession session) {
    if (launch instanceof ResourceLinkLaunch) {
      note("the list of participants", () -> rosters.launched(session));
    }
    if (launch instanceof ResourceLinkLaunch || launch instanceof SubmissionReviewLaunch) {
      note("the platform's health", () -> health.launched(session.registrationId()));
      note(
          "where its services are",
          () -> health.servicesNamed(session.registrationId(), session.services().unknownHost()));
      launch
          .platform()
          .flatMap(PlatformInstance::productFamilyCode)
          .ifPresent(
              product ->
                  note(
                      "the platform's product",
                      () -> health.isMadeBy(session.registrationId(), product)));
    }
  }

  private static void note(String what, Runnable noting) {
    try {
      noting.run();
    } catch (RuntimeException notNow) {
      LOG.log(Level.WARNING, "After a launch, {0} was not noted: {1}", what, notNow.getClass());
    }
  }
}
