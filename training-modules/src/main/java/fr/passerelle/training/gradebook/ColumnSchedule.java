package fr.passerelle.training.gradebook;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.Rounds;
import fr.passerelle.lti.outbox.ColumnGone;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * When trainers' choices are carried out: at once, and by every node again and again as long as
 * something is due.
 */
@ApplicationScoped
class ColumnSchedule {

  private static final int HANDS = 4;

  @Inject private Rounds rounds;
  @Inject private CourseGradebooks gradebooks;
  @Inject private ColumnRound round;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private final Semaphore hands = new Semaphore(HANDS);

  void start(@Observes DatabaseReady ready) {
    rounds.every(Duration.ofSeconds(2), this::carryOutDue);
  }

  void gone(@Observes ColumnGone event) {
    gradebooks.gone(event.registrationId(), event.lineItem());
  }

  private void carryOutDue() {
    int free = hands.availablePermits();
    List<Lease> due = free == 0 ? List.of() : gradebooks.leaseDue(free);
    due.forEach(this::handOver);
  }

  private void handOver(Lease lease) {
    hands.acquireUninterruptibly();
    CompletableFuture.runAsync(() -> round.run(lease), threads)
        .whenComplete((done, failure) -> hands.release());
  }

  /** Begins now and waits for the outcome, but not for long: the round goes on without us. */
  void carryOut(long gradebookId, Duration patience) {
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(
            () -> gradebooks.lease(gradebookId).ifPresent(round::run), threads);
    try {
      work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException goesOn) {
      // The page says how it stands, whatever that is.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
