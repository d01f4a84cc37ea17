package fr.passerelle.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready any more once the node is about to stop: {@code deployment/start} makes a file, waits
 * until whoever shares the visitors out has noticed, and only then ends the server.
 */
@Readiness
@ApplicationScoped
public class StoppingHealth implements HealthCheck {

  @Inject
  @ConfigProperty(name = "passerelle.stopping.file")
  private Optional<String> file;

  @Override
  public HealthCheckResponse call() {
    boolean stopping = file.filter(path -> Files.exists(Path.of(path))).isPresent();
    return HealthCheckResponse.named("not stopping").status(!stopping).build();
  }
}
