package fr.passerelle.lti.roster;

import fr.passerelle.lti.nrps.MembershipService;
import fr.passerelle.lti.nrps.NrpsEndpoint;
import fr.passerelle.lti.nrps.Roster;
import fr.passerelle.lti.nrps.RosterQuery;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Asks a platform for a list: what has changed where that is enough (NRPS 2.0, section 2.4.3), else
 * those who may open the link (section 3), else everybody in the course (section 2). Why in this
 * order, and why without {@code role}: docs/adr/0021.
 */
@ApplicationScoped
class RosterReader {

  /**
   * Moodle sends everybody in one answer unless asked for pages, and a large course would pass the
   * size that is read; 200 of its members are some 120 kB.
   */
  private static final Optional<Integer> PAGE = Optional.of(200);

  @Inject private MembershipService memberships;

  ReadOutcome read(RosterLease lease, Registration platform) {
    return changes(lease, platform).orElseGet(() -> whole(lease, platform));
  }

  /** Nothing when the platform does not tell, all of them, what has changed. */
  private Optional<ReadOutcome> changes(RosterLease lease, Registration platform) {
    return lease
        .differences()
        .flatMap(address -> outcome(memberships.differences(platform, endpoint(lease), address)));
  }

  private static Optional<ReadOutcome> outcome(ServiceOutcome<Roster> changes) {
    if (changes instanceof NotReceived<Roster> not) {
      return Optional.<ReadOutcome>of(ReadOutcome.NotRead.of(not))
          .filter(later -> not.reason() == Reason.RETRY_LATER);
    }
    return changes.ifReceived().filter(Roster::complete).map(ReadOutcome.Changes::new);
  }

  private ReadOutcome whole(RosterLease lease, Registration platform) {
    return lease
        .resourceLinkId()
        .map(link -> ofLink(lease, link, platform))
        .orElseGet(() -> ofCourse(lease, platform, false));
  }

  /**
   * Platforms need not know {@code rlid} and refuse it in different ways (Schoology by 400); a link
   * that nobody may open is rather one the platform does not know.
   */
  private ReadOutcome ofLink(RosterLease lease, String link, Registration platform) {
    ServiceOutcome<Roster> answer = ask(lease, Optional.of(link), platform);
    if (answer instanceof Received<Roster> received && !received.value().members().isEmpty()) {
      return new ReadOutcome.Whole(received.value(), true, false);
    }
    return answer instanceof NotReceived<Roster> not && not.reason() == Reason.RETRY_LATER
        ? ReadOutcome.NotRead.of(not)
        : ofCourse(lease, platform, answer instanceof NotReceived);
  }

  private ReadOutcome ofCourse(RosterLease lease, Registration platform, boolean linkRefused) {
    ServiceOutcome<Roster> answer = ask(lease, Optional.empty(), platform);
    return answer instanceof NotReceived<Roster> not
        ? ReadOutcome.NotRead.of(not)
        : new ReadOutcome.Whole(((Received<Roster>) answer).value(), false, linkRefused);
  }

  private ServiceOutcome<Roster> ask(
      RosterLease lease, Optional<String> link, Registration platform) {
    RosterQuery query = new RosterQuery(Optional.empty(), link, PAGE);
    return memberships.roster(platform, endpoint(lease), query);
  }

  private static NrpsEndpoint endpoint(RosterLease lease) {
    return new NrpsEndpoint(lease.memberships(), List.of());
  }
}
