package fr.passerelle.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the database answers; nothing can be taught, and nothing lost, without it. What is
 * said is read from memory: whoever asks waits for nothing.
 */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  @Inject private DatabaseWatch database;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("database").status(!database.away());
    database.reason().ifPresent(state -> answer.withData("SQLSTATE", state));
    return answer.build();
  }
}
