package fr.passerelle.lti.lookback;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.PlatformBulkhead;
import fr.passerelle.lti.host.Rounds;
import fr.passerelle.lti.outbox.GradeTarget;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * When platforms are asked whether they still hold a score: at once when its person comes, or a
 * trainer of its column; else from day to day. Few at a time, and one reading for each platform.
 */
@ApplicationScoped
public class Lookback implements PlatformBulkhead.Work {

  private static final int HANDS = 6;
  private static final int AT_ONCE_PER_PLATFORM = 1;

  /** A trainer who comes and goes has a column read once in so long. */
  private static final Duration COLUMN_AGAIN = Duration.ofMinutes(2);

  /** So many columns wait at most; what finds no room is seen to by its day. */
  private static final int COLUMNS = 2_000;

  @Inject private Rounds rounds;
  @Inject private Rounds refusedRounds;
  @Inject private DueLooks due;
  @Inject private LookRound round;
  @Inject private Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private PlatformBulkhead bulkhead;
  private final Map<Column, Instant> asked = new ConcurrentHashMap<>();
  private final Set<Column> waiting = ConcurrentHashMap.newKeySet();

  private record Column(long registrationId, String lineItem) {}

  @PostConstruct
  void prepare() {
    bulkhead = new PlatformBulkhead(threads, HANDS, AT_ONCE_PER_PLATFORM);
  }

  void start(@Observes DatabaseReady ready) {
    rounds.every("looks", Duration.ofSeconds(2), Duration.ofMinutes(2), this::look);
    refusedRounds.every(
        "refused scores",
        Duration.ofMinutes(10),
        Duration.ofMinutes(5),
        () -> due.sendRefusedAgain(DueLooks.TOGETHER));
  }

  private void look() {
    waiting.removeIf(this::lookSoon);
    bulkhead.begin(this);
  }

  private boolean lookSoon(Column column) {
    OptionalLong last = OptionalLong.of(0);
    while (last.isPresent()) {
      last = due.columnSoon(column.registrationId(), column.lineItem(), last.getAsLong());
    }
    return true;
  }

  /** Looks for these cells of one person as soon as the transaction has ended. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void soon(Collection<GradeTarget> cells) {
    cells.stream()
        .findFirst()
        .ifPresent(
            one ->
                due.soon(
                    one.registrationId(),
                    one.userId(),
                    cells.stream().map(GradeTarget::lineItem).collect(Collectors.toSet())));
  }

  /** Looks for everybody's scores in this column before long: a trainer is about to see them. */
  public void columnSoon(long registrationId, String lineItem) {
    Instant now = clock.instant();
    asked.values().removeIf(at -> at.plus(COLUMN_AGAIN).isBefore(now));
    Column column = new Column(registrationId, lineItem);
    if (waiting.size() < COLUMNS && asked.putIfAbsent(column, now) == null) {
      waiting.add(column);
    }
  }

  @Override
  public List<PlatformBulkhead.Due> due(Set<Long> passedOver, int most) {
    return due.due(passedOver, most);
  }

  @Override
  public Optional<Runnable> lease(long id) {
    return due.lease(id).map(look -> () -> round.run(look));
  }
}
