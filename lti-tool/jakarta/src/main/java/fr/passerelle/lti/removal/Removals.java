package fr.passerelle.lti.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Removes platforms. First, in the transaction of the decision, the platform is closed for good;
 * then what hangs on it goes in short transactions, however much that is; last goes the platform. A
 * server that dies in the middle has lost nothing of it: any node finishes what was decided.
 */
@ApplicationScoped
public class Removals {

  private static final Logger LOG = System.getLogger(Removals.class.getName());

  @Inject private RemovalSteps steps;

  /** What would go with the platform. */
  public List<Holding> holdings(long registrationId) {
    return steps.holdings(registrationId);
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

  /** What stands in the way of one platform keeps no other here; the next round tries again. */
  private void finish(long registrationId) {
    try {
      boolean more = true;
      while (more) {
        more = steps.letGo(registrationId);
      }
      steps.remove(registrationId);
    } catch (RuntimeException notYet) {
      LOG.log(Level.WARNING, "Platform " + registrationId + " cannot be removed yet", notYet);
    }
  }
}
