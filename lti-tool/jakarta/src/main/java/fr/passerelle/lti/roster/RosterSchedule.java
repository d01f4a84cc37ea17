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

  @Inject private Rounds readings;
  @Inject private Rounds renewals;
  @Inject private RosterCourier courier;

  void start(@Observes DatabaseReady ready) {
    readings.every(Duration.ofSeconds(1), courier::readDue);
    renewals.every(RosterReading.LEASE.dividedBy(3), courier::renew);
  }
}
