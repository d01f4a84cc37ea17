package fr.passerelle.lti.removal;

import fr.passerelle.lti.host.RedactedFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Removes platforms. First, in the transaction of the decision, the platform is closed for good;
 * then what hangs on it goes in short transactions, however much that is; last goes the platform. A
 * server that dies in the middle has lost nothing of it: any node finishes what was decided.
 */
@ApplicationScoped
public class Removals {

  private static final Logger LOG = System.getLogger(Removals.class.getName());

  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  @Inject private RemovalSteps steps;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  /** What would go with the platform. */
  public List<PlatformDataCount> platformData(long registrationId) {
    return steps.platformData(registrationId);
  }

  /** Decides it: nobody launches from there any more. False when it is gone already. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean close(long registrationId) {
    return steps.close(registrationId);
  }

  /** Carries out what has been decided; called by several at once, each does a part. */
  @Transactional(Transactional.TxType.NEVER)
  public void finish() {
    steps.leaving().forEach(this::finish);
  }

  /**
   * Has it carried out on a thread of its own. Returns when that is done, or after a moment all the
   * same: a platform of sixty thousand people takes its time, and the administrator does not wait.
   */
  @Transactional(Transactional.TxType.NEVER)
  public void finishApart() {
    Runnable removal = this::finish;
    try {
      threads.submit(removal).get(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | RejectedExecutionException goesOn) {
      RedactedFailure.log(LOG, Level.DEBUG, "The removal goes on apart", goesOn);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** What stands in the way of one platform keeps no other here; the next round tries again. */
  private void finish(long registrationId) {
    try {
      boolean more = true;
      while (more) {
        more = steps.letGo(registrationId);
      }
      steps.remove(registrationId);
    } catch (RuntimeException notYet) {
      RedactedFailure.log(
          LOG, Level.WARNING, "Platform " + registrationId + " cannot be removed yet", notYet);
    }
  }
}
