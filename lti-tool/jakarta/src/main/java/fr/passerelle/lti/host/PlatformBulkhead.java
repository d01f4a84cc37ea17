package fr.passerelle.lti.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those who carry work to platforms: so many in all on this server, and at most so many of them for
 * one platform, so that a slow one keeps its own few busy and nobody else's.
 */
public final class PlatformBulkhead {

  private static final Logger LOG = System.getLogger(PlatformBulkhead.class.getName());

  private final Executor threads;
  private final int inAll;
  private final int forOnePlatform;
  private final Map<Long, Integer> busy = new HashMap<>();

  /** A number no platform has: a query knows no empty list. */
  private static final long NONE = -1;

  /** What is due to be carried out: a row's number, and its platform's. */
  public record Due(long registrationId, long id) {}

  /** Rows that become due and are taken by one courier at a time. */
  public interface Work {

    /**
     * What is due and held by nobody, the longest first.
     *
     * @param passedOver numbers of platforms that have no hand free; never empty
     */
    List<Due> due(Set<Long> passedOver, int most);

    /** Takes a row; what is then to be done, or none when somebody else was faster. */
    Optional<Runnable> lease(long id);
  }

  public PlatformBulkhead(Executor threads, int inAll, int forOnePlatform) {
    this.threads = threads;
    this.inAll = inAll;
    this.forOnePlatform = forOnePlatform;
  }

  /** Begins what is due, as long as something of it finds a hand. */
  public void begin(Work work) {
    while (free() > 0 && beginSome(work)) {
      // What a platform's own hands left over may have hidden what waits for others.
    }
  }

  private boolean beginSome(Work work) {
    return work.due(full(), free()).stream()
            .map(due -> begin(due.registrationId(), () -> work.lease(due.id())))
            .filter(Optional::isPresent)
            .count()
        > 0;
  }

  /**
   * Begins one piece of work, if its platform has a hand free: only then it is taken.
   *
   * @param work what is to be done, taken from the others; none when there is nothing
   * @return ended when the work has, well or badly; none when nothing was begun
   */
  public Optional<CompletableFuture<Void>> begin(
      long registrationId, Supplier<Optional<Runnable>> work) {
    if (!take(registrationId)) {
      return Optional.empty();
    }
    try {
      Optional<CompletableFuture<Void>> begun = work.get().map(one -> run(registrationId, one));
      if (begun.isEmpty()) {
        letGo(registrationId);
      }
      return begun;
    } catch (RuntimeException notBegun) {
      letGo(registrationId);
      throw notBegun;
    }
  }

  /** What ends badly left its row leased: it is known again when the lease has run out. */
  private CompletableFuture<Void> run(long registrationId, Runnable work) {
    return CompletableFuture.runAsync(work, threads)
        .handle(
            (done, failure) -> {
              letGo(registrationId);
              if (failure != null) {
                RedactedFailure.log(
                    LOG, Level.WARNING, "Work for platform " + registrationId + " failed", failure);
              }
              return null;
            });
  }

  /** How many more could begin now. */
  public synchronized int free() {
    return inAll - busy.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many more could begin now for this platform. */
  public synchronized int freeFor(long registrationId) {
    return Math.min(free(), forOnePlatform - busy.getOrDefault(registrationId, 0));
  }

  private synchronized Set<Long> full() {
    return Stream.concat(
            Stream.of(NONE), busy.keySet().stream().filter(platform -> freeFor(platform) <= 0))
        .collect(Collectors.toSet());
  }

  private synchronized boolean take(long registrationId) {
    boolean free = freeFor(registrationId) > 0;
    if (free) {
      busy.merge(registrationId, 1, Integer::sum);
    }
    return free;
  }

  private synchronized void letGo(long registrationId) {
    busy.computeIfPresent(registrationId, (platform, begun) -> begun == 1 ? null : begun - 1);
  }
}
