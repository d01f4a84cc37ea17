package fr.passerelle.deployment;

import fr.passerelle.lti.host.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while one of the loops hangs: scores or lists would wait for ever. */
@Readiness
@ApplicationScoped
public class LoopsHealth implements HealthCheck {

  @Inject private Loops loops;

  @Override
  public HealthCheckResponse call() {
    List<Loops.State> stuck = loops.states().stream().filter(Loops.State::stuck).toList();
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("loops").status(stuck.isEmpty());
    stuck.forEach(loop -> answer.withData(loop.name(), loop.since().toSeconds() + " s in a round"));
    return answer.build();
  }
}
