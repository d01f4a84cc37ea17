package fr.passerelle.lti.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often platforms are asked whether they still hold what they took. */
@ApplicationScoped
class LookSettings {

  @Inject
  @ConfigProperty(name = "passerelle.scores.look.minutes", defaultValue = "1440")
  private int minutes;

  /** Never more often than once a minute. */
  Cadence cadence() {
    return new Cadence(Duration.ofMinutes(Math.max(1, minutes)));
  }
}
