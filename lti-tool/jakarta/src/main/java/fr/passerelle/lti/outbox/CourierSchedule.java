package fr.passerelle.lti.outbox;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends the courier out every second, and at once again as long as there is work. */
@ApplicationScoped
class CourierSchedule {

  @Inject private Rounds rounds;
  @Inject private ScoreCourier courier;

  void start(@Observes DatabaseReady ready) {
    rounds.every("scores", Duration.ofSeconds(1), Duration.ofMinutes(5), this::deliver);
  }

  private void deliver() {
    int sent;
    do {
      sent = courier.deliverDue();
    } while (sent > 0);
  }
}
