package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.GradingProgress;
import fr.passerelle.lti.ags.ScoreOutcome;
import fr.passerelle.lti.ags.ScoreService;
import fr.passerelle.lti.host.PlatformBulkhead;
import fr.passerelle.lti.persistence.HealthRecords;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.platform.PlatformFamily;
import fr.passerelle.lti.registration.Registration;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Carries owed scores to their platforms, on its own threads and never inside a transaction. A
 * platform's scores are carried by one node at a time, which holds its {@link Lane}: only so those
 * of one person go one after the other. Every outcome has a name ({@link ScoreOutcome}) and a place
 * in the row.
 */
@ApplicationScoped
public class ScoreCourier implements PlatformBulkhead.Work, LaneLedger.News {

  private static final int PLATFORMS_AT_ONCE = 32;

  /** What is under way then is lost sight of; its lane is free when its lease has run out. */
  private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

  @Inject private DueScores due;
  @Inject private ScoreService scores;
  @Inject private JpaRegistrations registrations;
  @Inject private HealthRecords health;
  @Inject private Clock clock;
  @Inject private Event<ColumnGone> columnsGone;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private final Runs running = new Runs();
  private PlatformBulkhead bulkhead;

  @PostConstruct
  void prepare() {
    bulkhead = new PlatformBulkhead(threads, PLATFORMS_AT_ONCE, 1);
  }

  /** One round: begins with every platform that is owed something and not served already. */
  void deliverDue() {
    bulkhead.begin(this);
  }

  @Override
  public List<PlatformBulkhead.Due> due(Set<Long> passedOver, int most) {
    return due.due(passedOver, most);
  }

  @Override
  public Optional<Runnable> lease(long registrationId) {
    return due.lease(registrationId).map(lane -> () -> carry(lane));
  }

  private void carry(Lane lane) {
    AtomicReference<RegistrationRecord> platform = new AtomicReference<>();
    LaneLedger ledger =
        new LaneLedger(due, lane, () -> isOpen(lane.registrationId(), platform), this, clock);
    PlatformRun run =
        new PlatformRun(lane.failures(), ledger, row -> send(row, platform.get()), threads);
    running.through(run, ledger::close);
  }

  /** Gives every lane back before the node ends: no other node has to wait until it runs out. */
  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ending) {
    running.leave(LONGEST_GOODBYE);
  }

  /** Looked up for each batch: a suspension counts at once. */
  private boolean isOpen(long registrationId, AtomicReference<RegistrationRecord> platform) {
    Optional<RegistrationRecord> found =
        registrations.kept(registrationId).filter(RegistrationRecord::approved);
    found.ifPresent(platform::set);
    return found.isPresent();
  }

  private ScoreOutcome send(OwedRow row, RegistrationRecord platform) {
    Registration registration = platform.registration();
    GradingProgress unfinished = PlatformFamily.of(platform.product()).runningProgress();
    return scores.publish(registration, URI.create(row.target().lineItem()), row.score(unfinished));
  }

  @Override
  public void worked(long registrationId) {
    health.servicesWorked(registrationId);
  }

  @Override
  public void failed(long registrationId, String detail) {
    health.servicesFailed(registrationId, detail);
  }

  @Override
  public void columnGone(long registrationId, String lineItem) {
    columnsGone.fire(new ColumnGone(registrationId, lineItem));
  }
}
