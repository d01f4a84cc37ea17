package fr.passerelle.lti.outbox;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every second for platforms that are owed something; each is then served to the end. */
@ApplicationScoped
class CourierSchedule {

  @Inject private Rounds rounds;
  @Inject private ScoreCourier courier;

  void start(@Observes DatabaseReady ready) {
    rounds.every(
        "scores", Duration.ofSeconds(1), Duration.ofMinutes(1), () -> courier.deliverDue());
  }
}
