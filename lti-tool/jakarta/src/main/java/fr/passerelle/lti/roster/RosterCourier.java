package fr.passerelle.lti.roster;

import fr.passerelle.lti.ags.ServiceOutcome.Reason;
import fr.passerelle.lti.host.Backoff;
import fr.passerelle.lti.persistence.HealthRecords;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.registration.Registration;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Reads the lists that are due, on threads of its own and never inside a transaction: lease,
 * commit, read, record. While a reading goes on its lease is renewed, so that a server that dies
 * frees the list within half a minute.
 */
@ApplicationScoped
public class RosterCourier {

  private static final Logger LOG = System.getLogger(RosterCourier.class.getName());
  private static final int HANDS = 6;

  /** A slow platform keeps so many hands busy and no more. */
  private static final int AT_ONCE_PER_PLATFORM = 2;

  @Inject private DueRosters due;
  @Inject private RosterReader reader;
  @Inject private JpaRegistrations registrations;
  @Inject private HealthRecords health;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private final Map<Errand, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
  private final Backoff backoff = new Backoff(RandomGenerator.getDefault());

  /** One round: takes as many due lists as there are free hands. */
  void readDue() {
    int free = HANDS - underWay.size();
    if (free > 0) {
      due.due(busy(), free).forEach(this::take);
    }
  }

  /** Keeps what this server reads its own. */
  void renew() {
    due.renew(List.copyOf(underWay.keySet()));
  }

  /**
   * Reads this list now, if it is due, nobody else reads it and there is a free hand.
   *
   * @return done when it has been read, or at once when there is nothing to wait for
   */
  CompletableFuture<Void> readNow(long rosterId) {
    return underWay.size() < HANDS ? take(rosterId) : CompletableFuture.completedFuture(null);
  }

  private Set<Long> busy() {
    return underWay.keySet().stream()
        .collect(Collectors.groupingBy(Errand::registrationId, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(platform -> platform.getValue() >= AT_ONCE_PER_PLATFORM)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private CompletableFuture<Void> take(long rosterId) {
    return due.lease(rosterId).map(this::begin).orElse(CompletableFuture.completedFuture(null));
  }

  private CompletableFuture<Void> begin(Errand errand) {
    CompletableFuture<Void> reading = new CompletableFuture<>();
    underWay.put(errand, reading);
    CompletableFuture.runAsync(() -> record(errand, read(errand)), threads)
        .whenComplete((done, failure) -> letGo(errand, failure));
    return reading;
  }

  /** An outcome that could not be written down is known again when the lease has run out. */
  private void letGo(Errand errand, Throwable failure) {
    if (failure != null) {
      LOG.log(Level.WARNING, "What roster " + errand.rosterId() + " gave was not kept", failure);
    }
    underWay.remove(errand).complete(null);
  }

  private ReadOutcome read(Errand errand) {
    try {
      return registrations
          .byId(errand.registrationId())
          .filter(Registration::approved)
          .map(platform -> reader.read(errand, platform))
          .orElseGet(ReadOutcome.Suspended::new);
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "Roster " + errand.rosterId() + " could not be read", failure);
      return new ReadOutcome.NotRead(Reason.RETRY_LATER, Optional.empty(), "internal failure");
    }
  }

  private void record(Errand errand, ReadOutcome outcome) {
    due.record(errand, outcome, waitAfter(errand, outcome));
    if (outcome instanceof ReadOutcome.NotRead not) {
      LOG.log(Level.INFO, "Roster {0} not read: {1}", errand.rosterId(), not.detail());
    }
    tell(errand.registrationId(), outcome);
  }

  /** For the health of the platform; one that was not asked says nothing about it. */
  private void tell(long registrationId, ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.NotRead not) {
      health.rostersFailed(registrationId, not.reason(), not.detail());
    } else if (!(outcome instanceof ReadOutcome.Suspended)) {
      health.rostersWorked(registrationId);
    }
  }

  private Duration waitAfter(Errand errand, ReadOutcome outcome) {
    return backoff.after(
        errand.attempts(),
        outcome instanceof ReadOutcome.NotRead not ? not.retryAfter() : Optional.empty());
  }
}
