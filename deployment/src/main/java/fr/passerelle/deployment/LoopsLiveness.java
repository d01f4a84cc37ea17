package fr.passerelle.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not alive either while a loop hangs: only a restart ends that. A class of its own, since the
 * server asks each check for one purpose only.
 */
@Liveness
@ApplicationScoped
public class LoopsLiveness implements HealthCheck {

  @Inject @Readiness private LoopsHealth loops;

  @Override
  public HealthCheckResponse call() {
    return loops.call();
  }
}
