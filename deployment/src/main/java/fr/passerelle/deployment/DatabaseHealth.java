package fr.passerelle.deployment;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the pool has a connection and the database answers it, soon; nothing can be taught,
 * and nothing lost, without it. Whoever asks has an answer within two seconds: one question at a
 * time waits for the database, and until it is answered the answer is no.
 */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  private static final int MILLIS = 1_500;

  @Resource(lookup = PasserelleApplication.DATA_SOURCE)
  private DataSource database;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private Future<Boolean> asked;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answersSoon()).build();
  }

  private boolean answersSoon() {
    try {
      return question().get(MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | RejectedExecutionException notNow) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized Future<Boolean> question() {
    if (asked == null || asked.isDone()) {
      asked = threads.submit(this::answers);
    }
    return asked;
  }

  private boolean answers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException away) {
      return false;
    }
  }
}
