package fr.passerelle.lti.roster;

import fr.passerelle.lti.host.Backoff;
import fr.passerelle.lti.host.PlatformBulkhead;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.persistence.HealthRecords;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * Reads the lists that are due, on threads of its own and never inside a transaction: lease,
 * commit, read, record. While a reading goes on its lease is renewed, so that a server that dies
 * frees the list within half a minute.
 */
@ApplicationScoped
public class RosterCourier implements PlatformBulkhead.Work {

  private static final Logger LOG = System.getLogger(RosterCourier.class.getName());
  private static final int HANDS = 6;

  private static final int AT_ONCE_PER_PLATFORM = 2;

  @Inject private DueRosters due;
  @Inject private RosterReader reader;
  @Inject private JpaRegistrations registrations;
  @Inject private HealthRecords health;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private final Set<RosterLease> underWay = ConcurrentHashMap.newKeySet();
  private final Backoff backoff = new Backoff(RandomGenerator.getDefault());
  private PlatformBulkhead bulkhead;

  @PostConstruct
  void prepare() {
    bulkhead = new PlatformBulkhead(threads, HANDS, AT_ONCE_PER_PLATFORM);
  }

  /** One round: takes as many due lists as there are free hands. */
  void readDue() {
    bulkhead.begin(this);
  }

  /** Keeps what this server reads its own. */
  void renew() {
    due.renew(List.copyOf(underWay));
  }

  /**
   * Reads this list now, if it is due, nobody else reads it and its platform has a hand free.
   *
   * @return done when it has been read, or at once when there is nothing to wait for
   */
  CompletableFuture<Void> readNow(long registrationId, long rosterId) {
    return bulkhead
        .begin(registrationId, () -> lease(rosterId))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  @Override
  public List<PlatformBulkhead.Due> due(Set<Long> passedOver, int most) {
    return due.due(passedOver, most);
  }

  @Override
  public Optional<Runnable> lease(long rosterId) {
    return due.lease(rosterId).map(lease -> () -> carryOut(lease));
  }

  private void carryOut(RosterLease lease) {
    underWay.add(lease);
    try {
      record(lease, read(lease));
    } finally {
      underWay.remove(lease);
    }
  }

  private ReadOutcome read(RosterLease lease) {
    try {
      return registrations
          .byId(lease.registrationId())
          .filter(Registration::approved)
          .map(platform -> reader.read(lease, platform))
          .orElseGet(ReadOutcome.Suspended::new);
    } catch (RuntimeException failure) {
      RedactedFailure.log(
          LOG, Level.ERROR, "Roster " + lease.rosterId() + " could not be read", failure);
      return new ReadOutcome.NotRead(Reason.RETRY_LATER, Optional.empty(), "internal failure");
    }
  }

  private void record(RosterLease lease, ReadOutcome outcome) {
    due.record(lease, outcome, waitAfter(lease, outcome));
    if (outcome instanceof ReadOutcome.NotRead not) {
      LOG.log(Level.INFO, "Roster {0} not read: {1}", lease.rosterId(), not.detail());
    }
    tell(lease.registrationId(), outcome);
  }

  /** For the health of the platform; one that was not asked says nothing about it. */
  private void tell(long registrationId, ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.NotRead not) {
      health.rostersFailed(registrationId, not.reason(), not.detail());
    } else if (!(outcome instanceof ReadOutcome.Suspended)) {
      health.rostersWorked(registrationId);
    }
  }

  private Duration waitAfter(RosterLease lease, ReadOutcome outcome) {
    return backoff.after(
        lease.attempts(),
        outcome instanceof ReadOutcome.NotRead not ? not.retryAfter() : Optional.empty());
  }
}
