package fr.passerelle.lti.roster;

import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** « Actualiser la liste »: has a list read now, and waits for it a little. */
@ApplicationScoped
public class RosterRefresh {

  private static final long PATIENCE_SECONDS = 3;

  @Inject private Rosters rosters;
  @Inject private RosterCourier courier;

  /**
   * Asks for this launch's list; comes back when it has been read, or after three seconds at most.
   * A list that was tried just now, or a long one a while ago, rests and is not read again. Never
   * inside a transaction: it would wait for its own commit.
   *
   * @return whether it is being read, or was; not while it rests, or where there is none
   */
  @Transactional(Transactional.TxType.NEVER)
  public boolean refresh(LaunchSession session) {
    Optional<CompletableFuture<Void>> reading =
        rosters.ask(session).map(list -> courier.readNow(session.registrationId(), list));
    reading.ifPresent(
        one -> one.copy().completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    return reading.isPresent();
  }
}
