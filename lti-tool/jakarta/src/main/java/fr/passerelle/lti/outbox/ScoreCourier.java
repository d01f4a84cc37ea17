package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.Obstacle;
import fr.passerelle.lti.ags.ScoreOutcome;
import fr.passerelle.lti.ags.ScoreService;
import fr.passerelle.lti.host.Backoff;
import fr.passerelle.lti.host.Hands;
import fr.passerelle.lti.outbox.DueScores.Leased;
import fr.passerelle.lti.persistence.HealthRecords;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.registration.Registration;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Carries owed scores to their platforms, on its own threads and never inside a transaction: lease,
 * commit, send, record. Every outcome has a name ({@link ScoreOutcome}) and a place in the row.
 */
@ApplicationScoped
public class ScoreCourier {

  private static final Logger LOG = System.getLogger(ScoreCourier.class.getName());
  private static final int HANDS = 16;
  private static final int AT_ONCE_PER_PLATFORM = 4;
  private static final ScoreOutcome.RetryLater SUSPENDED =
      new ScoreOutcome.RetryLater(
          Obstacle.SUSPENDED, Optional.of(Duration.ofHours(1)), "registration not approved");

  @Inject private DueScores due;
  @Inject private ScoreService scores;
  @Inject private JpaRegistrations registrations;
  @Inject private HealthRecords health;
  @Inject private Clock clock;
  @Inject private Event<ColumnGone> columnsGone;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private Hands hands;
  private final Backoff backoff = new Backoff(RandomGenerator.getDefault());

  @PostConstruct
  void prepare() {
    hands = new Hands(threads, HANDS, AT_ONCE_PER_PLATFORM);
  }

  /**
   * One round: takes as many due scores as there are free hands, a few for each platform, and sends
   * them side by side. Rounds follow each other: what is leased finds its hand still free.
   *
   * @return how many scores were taken
   */
  public int deliverDue() {
    List<Leased> round = hands.free() == 0 ? List.of() : due.lease(hands);
    round.forEach(this::handOver);
    return round.size();
  }

  private void handOver(Leased leased) {
    hands.begin(
        leased.target().registrationId(), () -> Optional.of(() -> record(leased, send(leased))));
  }

  /** A failure of ours must not lose the score: it is retried like a platform's. */
  private ScoreOutcome send(Leased leased) {
    try {
      return registrations
          .byId(leased.target().registrationId())
          .map(platform -> send(leased, platform))
          .orElseGet(() -> new ScoreOutcome.Rejected(Obstacle.SUSPENDED, "registration removed"));
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "Score " + leased.id() + " could not be sent", failure);
      return new ScoreOutcome.RetryLater(Obstacle.OURS, Optional.empty(), "internal failure");
    }
  }

  private ScoreOutcome send(Leased leased, Registration platform) {
    return platform.approved()
        ? scores.publish(platform, URI.create(leased.target().lineItem()), leased.score())
        : SUSPENDED;
  }

  private void record(Leased sent, ScoreOutcome outcome) {
    if (outcome instanceof ScoreOutcome.Accepted) {
      due.record(sent, (row, sending) -> row.delivered(sending, clock.instant()));
    } else if (outcome instanceof ScoreOutcome.Rejected rejected) {
      due.record(
          sent,
          (row, sending) ->
              row.rejected(sending, rejected.obstacle(), rejected.detail(), clock.instant()));
    } else if (outcome instanceof ScoreOutcome.ColumnGone gone) {
      due.record(
          sent,
          (row, sending) ->
              row.rejected(sending, Obstacle.COLUMN_GONE, gone.detail(), clock.instant()));
      columnsGone.fire(new ColumnGone(sent.target().registrationId(), sent.target().lineItem()));
    } else if (outcome instanceof ScoreOutcome.StaleTimestamp stale) {
      retry(sent, Obstacle.OUTDATED, stale.detail(), Optional.empty());
    } else if (outcome instanceof ScoreOutcome.RetryLater later) {
      retry(sent, later.obstacle(), later.detail(), later.after());
    }
    LOG.log(Level.DEBUG, "Score {0}: {1}", sent.id(), outcome);
    tell(sent.target().registrationId(), outcome);
  }

  /** For the health of the platform; a refusal or a stale stamp says nothing about it. */
  private void tell(long registrationId, ScoreOutcome outcome) {
    if (outcome instanceof ScoreOutcome.Accepted) {
      health.servicesWorked(registrationId);
    } else if (outcome instanceof ScoreOutcome.RetryLater later && !later.equals(SUSPENDED)) {
      health.servicesFailed(registrationId, later.detail());
    }
  }

  /** A stale stamp is retried too: the next round stamps the score anew, with a later second. */
  private void retry(Leased sent, Obstacle what, String why, Optional<Duration> asked) {
    Duration wait = backoff.after(sent.attempts(), asked);
    due.record(sent, (row, sending) -> row.retry(sending, what, why, wait, clock.instant()));
  }
}
