package fr.passerelle.training.gradebook;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.PlatformBulkhead;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.host.Rounds;
import fr.passerelle.lti.outbox.ColumnGone;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * When trainers' choices are carried out: at once, and by every node again and again as long as
 * something is due; by the same hands.
 */
@ApplicationScoped
class ColumnSchedule implements PlatformBulkhead.Work {

  private static final Logger LOG = System.getLogger(ColumnSchedule.class.getName());
  private static final int HANDS = 4;
  private static final int AT_ONCE_PER_PLATFORM = 2;

  @Inject private Rounds rounds;
  @Inject private CourseGradebooks gradebooks;
  @Inject private DueGradebooks due;
  @Inject private ColumnRound round;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private PlatformBulkhead bulkhead;

  @PostConstruct
  void prepare() {
    bulkhead = new PlatformBulkhead(threads, HANDS, AT_ONCE_PER_PLATFORM);
  }

  void start(@Observes DatabaseReady ready) {
    rounds.every(
        "columns", Duration.ofSeconds(2), Duration.ofMinutes(5), () -> bulkhead.begin(this));
  }

  void gone(@Observes ColumnGone event) {
    gradebooks.gone(event.registrationId(), event.lineItem());
  }

  @Override
  public List<PlatformBulkhead.Due> due(Set<Long> passedOver, int most) {
    return due.due(passedOver, most);
  }

  @Override
  public Optional<Runnable> lease(long gradebookId) {
    return due.lease(gradebookId).map(lease -> () -> round.run(lease));
  }

  /**
   * Begins now, if its platform has a hand free, and waits for the outcome, but not for long: the
   * round goes on without us, and what was not begun is due.
   */
  void carryOut(long registrationId, long gradebookId, Duration patience) {
    begin(registrationId, gradebookId)
        .ifPresent(
            work ->
                work.copy()
                    .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join());
  }

  /** The choice is kept already: one that cannot be taken at this moment stays due. */
  private Optional<CompletableFuture<Void>> begin(long registrationId, long gradebookId) {
    try {
      return bulkhead.begin(registrationId, () -> lease(gradebookId));
    } catch (RuntimeException notNow) {
      RedactedFailure.log(
          LOG, Level.WARNING, "Gradebook " + gradebookId + " could not be taken", notNow);
      return Optional.empty();
    }
  }
}
