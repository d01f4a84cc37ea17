package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.choice.LinkContents;
import fr.passerelle.lti.claim.LaunchClaims;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.launch.SubmissionReviewLaunch;
import fr.passerelle.lti.session.LaunchFacts;
import fr.passerelle.lti.session.LaunchHandlers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * What a link opens. The platform says it, and is believed as long as it names something that we
 * offer; else it is what was chosen for the link here.
 */
@ApplicationScoped
class Destination {

  @Inject private LaunchFactsReader facts;
  @Inject private LaunchHandlers handlers;
  @Inject private LinkContents chosen;

  /** What the launch said, with the content that its link opens. */
  @Transactional(Transactional.TxType.MANDATORY)
  LaunchFacts of(ResourceLinkLaunch launch) {
    return of(facts.of(launch), launch.claims());
  }

  /** The same for the work behind a score: a column that stands alone belongs to no link. */
  @Transactional(Transactional.TxType.MANDATORY)
  LaunchFacts of(SubmissionReviewLaunch launch) {
    LaunchFacts said = facts.of(launch);
    return launch.resourceLink().isPresent() ? of(said, launch.claims()) : said;
  }

  private LaunchFacts of(LaunchFacts said, LaunchClaims claims) {
    return handlers.open(said.link().content()) ? said : chosenHere(said, claims);
  }

  /** What the platform named stays where nothing was chosen: somebody may have begun it. */
  private LaunchFacts chosenHere(LaunchFacts said, LaunchClaims claims) {
    return said.unplaced(
        chosen
            .of(said.place(), LinkHistory.in(claims.custom()))
            .filter(handlers::open)
            .or(() -> Optional.ofNullable(said.link().content())));
  }
}
