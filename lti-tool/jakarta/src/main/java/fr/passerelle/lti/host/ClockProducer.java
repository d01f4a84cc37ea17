package fr.passerelle.lti.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the application. */
@ApplicationScoped
class ClockProducer {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
