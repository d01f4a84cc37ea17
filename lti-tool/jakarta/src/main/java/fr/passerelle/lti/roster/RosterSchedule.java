package fr.passerelle.lti.roster;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends the courier out every second, and has it renew its leases well before they run out. */
@ApplicationScoped
class RosterSchedule {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Inject private Rounds readings;
  @Inject private Rounds renewals;
  @Inject private RosterCourier courier;

  void start(@Observes DatabaseReady ready) {
    readings.every("rosters", Duration.ofSeconds(1), LONGEST, courier::readDue);
    renewals.every("roster leases", RosterReading.LEASE.dividedBy(3), LONGEST, courier::renew);
  }
}
