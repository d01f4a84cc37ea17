package fr.passerelle.deployment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers; nothing can be taught, and nothing lost, without it. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  private static final int SECONDS = 2;

  @Resource(lookup = PasserelleApplication.DATA_SOURCE)
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = database.getConnection()) {
      return HealthCheckResponse.named("database").status(connection.isValid(SECONDS)).build();
    } catch (SQLException away) {
      return HealthCheckResponse.named("database").down().build();
    }
  }
}
