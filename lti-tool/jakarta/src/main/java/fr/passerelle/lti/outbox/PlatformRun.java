package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.ScoreOutcome;
import fr.passerelle.lti.outbox.Hands.Sent;
import fr.passerelle.lti.service.Obstacle;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Carries one platform's scores while there are any: those of one person one after the other, as
 * many people side by side as its {@link Pace} allows. In trouble it stops; who then waits is told
 * by the {@link Ledger}. One thread runs it, others send.
 */
final class PlatformRun {

  /** After so long others get their turn, and this platform with the next round. */
  private static final long LONGEST_NANOS = Duration.ofSeconds(30).toNanos();

  private static final long RENEWED_NANOS = Duration.ofSeconds(4).toNanos();
  private static final long KEPT_BACK_NANOS = Duration.ofMillis(200).toNanos();
  private static final int KEPT_BACK = 100;

  /** The platform's trouble: how many tries failed in a row, the last with what. */
  record Trouble(int failures, Obstacle obstacle, Optional<Duration> asked) {}

  /** Where rows come from and outcomes go to. */
  interface Ledger {
    List<OwedRow> take(int most, boolean probing);

    boolean renew();

    /** Some outcomes, with the trouble that the platform is in by now, if it is. */
    void settle(List<Sent> sent, Optional<Trouble> trouble);

    void giveBack(List<Long> ids);

    /** The platform took a score. */
    void worked(boolean afterTrouble);
  }

  private final Ledger ledger;
  private final Hands hands;
  private final Pace pace;
  private final TroubleWatch watch;
  private final long began = System.nanoTime();

  private final Deque<OwedRow> waiting = new ArrayDeque<>();
  private final Set<String> people = new HashSet<>();
  private final List<Sent> keptBack = new ArrayList<>();

  private boolean stopped;
  private boolean lost;
  private volatile boolean leaving;
  private long renewed = System.nanoTime();
  private long settled = System.nanoTime();

  /**
   * @param failures how many tries in a row had not got through before
   */
  PlatformRun(int failures, Ledger ledger, Function<OwedRow, ScoreOutcome> send, Executor threads) {
    this.watch = new TroubleWatch(failures);
    this.ledger = ledger;
    this.hands = new Hands(send, threads);
    this.pace = new Pace(failures > 0);
  }

  /** Returns when nothing more is due, in trouble, or when it is the others' turn. */
  Optional<Trouble> run() {
    try {
      boolean more = true;
      while (more) {
        more = refill();
        dispatch();
        collect();
        settleInTime();
      }
      return watch.trouble();
    } finally {
      try {
        finish();
      } finally {
        hands.letGo();
      }
    }
  }

  /**
   * Begins nothing more: the node is about to stop. What is under way is awaited, the rest is given
   * back, so that another node goes on at once.
   */
  void leave() {
    leaving = true;
  }

  /** Whether the run goes on. */
  private boolean refill() {
    if (!mayTakeMore()) {
      return hands.busy() > 0 || !waiting.isEmpty() && !halted();
    }
    List<OwedRow> taken = ledger.take(watch.inTrouble() ? 1 : pace.batch(), watch.inTrouble());
    waiting.addAll(taken);
    if (taken.isEmpty() && hands.busy() == 0 && waiting.isEmpty()) {
      return !keptBack.isEmpty();
    }
    return true;
  }

  private boolean mayTakeMore() {
    boolean turn = System.nanoTime() - began < LONGEST_NANOS;
    boolean hungry = watch.inTrouble() ? hands.busy() + waiting.size() == 0 : sendable() == 0;
    return !halted() && turn && hungry;
  }

  private boolean halted() {
    return stopped || lost || leaving;
  }

  private long sendable() {
    return waiting.stream().filter(row -> !people.contains(person(row))).count();
  }

  private void dispatch() {
    Iterator<OwedRow> rows = waiting.iterator();
    while (!halted() && rows.hasNext() && hands.busy() < pace.hands()) {
      OwedRow row = rows.next();
      if (people.add(person(row))) {
        rows.remove();
        hands.send(row);
      }
    }
  }

  private void collect() {
    try {
      for (Sent one : hands.await(KEPT_BACK_NANOS)) {
        people.remove(person(one.row()));
        note(one);
      }
    } catch (InterruptedException stop) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }

  private void note(Sent sent) {
    keptBack.add(sent);
    if (sent.outcome() instanceof ScoreOutcome.RetryLater later) {
      failed(sent, later);
    } else if (!(sent.outcome() instanceof ScoreOutcome.StaleTimestamp)) {
      answered(sent);
    }
  }

  /** A refusal of one score shows as well as a success that the platform is there. */
  private void answered(Sent sent) {
    boolean before = watch.inTrouble();
    watch.answered();
    stopped = false;
    pace.worked(sent.took());
    if (sent.outcome() instanceof ScoreOutcome.Accepted) {
      ledger.worked(before);
    }
  }

  private void failed(Sent sent, ScoreOutcome.RetryLater later) {
    if (later.obstacle() != Obstacle.OURS && watch.failed(sent.row().id(), later)) {
      stopped = true;
      pace.failed();
    }
  }

  private void settleInTime() {
    long now = System.nanoTime();
    if (keptBack.size() >= KEPT_BACK || hands.busy() == 0 || now - settled > KEPT_BACK_NANOS) {
      settle();
      settled = now;
    }
    keepLease();
  }

  private void keepLease() {
    long now = System.nanoTime();
    if (now - renewed > RENEWED_NANOS) {
      renewed = now;
      lost = !ledger.renew() || lost;
    }
  }

  private void settle() {
    if (!keptBack.isEmpty()) {
      List<Sent> some = List.copyOf(keptBack);
      keptBack.clear();
      ledger.settle(some, watch.trouble());
    }
  }

  /** What is under way is awaited, or another node might send the same person's next score. */
  private void finish() {
    lost = true;
    while (hands.busy() > 0 && !Thread.currentThread().isInterrupted()) {
      collect();
      keepLease();
    }
    settle();
    ledger.giveBack(waiting.stream().map(OwedRow::id).toList());
  }

  private static String person(OwedRow row) {
    return row.target().userId();
  }
}
