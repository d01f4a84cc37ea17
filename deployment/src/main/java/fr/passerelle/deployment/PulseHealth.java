package fr.passerelle.deployment;

import fr.passerelle.lti.host.ClockTrust;
import fr.passerelle.lti.host.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the database could be written a few seconds ago and its clock is near this node's. A
 * full disk and a standby that is read only answer every question, and keep nothing.
 */
@Readiness
@ApplicationScoped
public class PulseHealth implements HealthCheck {

  @Inject private Pulse pulse;
  @Inject private ClockTrust clocks;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("pulse")
            .status(pulse.beats() && clocks.agree())
            .withData("seconds since the database was written", pulse.silence().toSeconds())
            .withData("seconds ahead of the database", clocks.ahead().toSeconds());
    pulse.trouble().ifPresent(state -> answer.withData("not written, SQLSTATE", state));
    return answer.build();
  }
}
