package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.ScoreOutcome;
import fr.passerelle.lti.host.Backoff;
import fr.passerelle.lti.service.Obstacle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** One holding of one lane: takes rows from it, and writes down what became of them. */
final class LaneLedger implements PlatformRun.Ledger {

  /** What may be nobody's fault for a moment, as while a platform's proxy restarts. */
  private static final int TRIES_OF_A_COLUMN = 3;

  private static final int AFTER_TROUBLE = 5_000;
  private static final int NOW_AND_THEN = 50;
  private static final Duration BETWEEN_WAKINGS = Duration.ofMinutes(1);

  /** One probe a minute harms no platform, and one that is back is found soon. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /** For a platform's health, and for columns that are gone. */
  interface News {
    void worked(long registrationId);

    void failed(long registrationId, String detail);

    void columnGone(long registrationId, String lineItem);
  }

  private final DueScores due;
  private final Lane lane;
  private final BooleanSupplier open;
  private final News news;
  private final Clock clock;
  private final Backoff waits = new Backoff(RandomGenerator.getDefault());
  private final Backoff pauses = new Backoff(RandomGenerator.getDefault(), LONGEST_PAUSE);

  private Instant woken;
  private Instant toldWorking = Instant.MIN;
  private int pausedFor;
  private Instant pausedUntil;

  /**
   * @param open whether the platform may be sent to at this moment
   */
  LaneLedger(DueScores due, Lane lane, BooleanSupplier open, News news, Clock clock) {
    this.due = due;
    this.lane = lane;
    this.open = open;
    this.news = news;
    this.clock = clock;
    this.woken = lane.wokenAt() == null ? Instant.MIN : lane.wokenAt();
  }

  @Override
  public List<OwedRow> take(int most, boolean probing) {
    return open.getAsBoolean() ? due.take(lane, most, probing) : List.of();
  }

  @Override
  public boolean renew() {
    return due.renew(lane);
  }

  @Override
  public void giveBack(List<Long> ids) {
    due.giveBack(lane, ids);
  }

  @Override
  public void worked(boolean afterTrouble) {
    Instant now = clock.instant();
    if (afterTrouble || woken.isBefore(now.minus(BETWEEN_WAKINGS))) {
      woken = now;
      due.wake(lane, afterTrouble ? AFTER_TROUBLE : NOW_AND_THEN);
    }
    if (afterTrouble || toldWorking.isBefore(now.minusSeconds(1))) {
      toldWorking = now;
      news.worked(lane.registrationId());
    }
  }

  @Override
  public void settle(List<Hands.Sent> sent, Optional<PlatformRun.Trouble> trouble) {
    trouble.ifPresent(this::pauseFor);
    Instant now = clock.instant();
    due.settle(
        lane,
        sent.stream().map(one -> settlement(one.row(), one.outcome(), trouble, now)).toList());
    tell(sent);
  }

  private void pauseFor(PlatformRun.Trouble trouble) {
    if (pausedFor != trouble.failures()) {
      pausedFor = trouble.failures();
      pausedUntil = clock.instant().plus(pauses.after(trouble.failures(), trouble.asked()));
    }
  }

  /** Gives the lane back when nothing more is to be done there now. */
  void close(Optional<PlatformRun.Trouble> trouble) {
    if (trouble.isPresent()) {
      pauseFor(trouble.get());
      due.pause(lane, trouble.get().failures(), trouble.get().obstacle(), pausedUntil);
    } else {
      due.release(lane);
    }
  }

  private Settlement settlement(
      OwedRow row, ScoreOutcome outcome, Optional<PlatformRun.Trouble> trouble, Instant now) {
    if (outcome instanceof ScoreOutcome.RetryLater later) {
      boolean withThePlatform =
          trouble.filter(one -> one.obstacle() == later.obstacle()).isPresent();
      return retrying(
          row,
          later.obstacle(),
          later.detail(),
          withThePlatform ? pausedUntil : now.plus(waits.after(row.attempts(), later.after())),
          false);
    }
    if (outcome instanceof ScoreOutcome.StaleTimestamp stale) {
      Instant next = now.plus(waits.after(row.attempts(), Optional.empty()));
      return retrying(row, Obstacle.OUTDATED, stale.detail(), next, true);
    }
    if (outcome instanceof ScoreOutcome.ColumnGone gone) {
      return row.attempts() < TRIES_OF_A_COLUMN
          ? retrying(
              row,
              Obstacle.COLUMN_GONE,
              gone.detail(),
              now.plus(waits.after(row.attempts(), Optional.empty())),
              false)
          : rejected(row, Obstacle.COLUMN_GONE, gone.detail(), now);
    }
    if (outcome instanceof ScoreOutcome.Rejected rejected) {
      return rejected(row, rejected.obstacle(), rejected.detail(), now);
    }
    return Settlement.delivered(row.id(), now);
  }

  private static Settlement retrying(
      OwedRow row, Obstacle obstacle, String why, Instant due, boolean restamp) {
    return new Settlement(row.id(), Delivery.State.RETRYING, obstacle, why, due, restamp);
  }

  private static Settlement rejected(OwedRow row, Obstacle obstacle, String why, Instant now) {
    return new Settlement(row.id(), Delivery.State.REJECTED, obstacle, why, now, true);
  }

  /** A refusal or a stale stamp says nothing about the platform's health. */
  private void tell(List<Hands.Sent> sent) {
    Set<String> gone = new LinkedHashSet<>();
    String failure = null;
    for (Hands.Sent one : sent) {
      if (one.outcome() instanceof ScoreOutcome.RetryLater later
          && later.obstacle() != Obstacle.OURS) {
        failure = later.detail();
      } else if (one.outcome() instanceof ScoreOutcome.ColumnGone
          && one.row().attempts() >= TRIES_OF_A_COLUMN) {
        gone.add(one.row().target().lineItem());
      }
    }
    if (failure != null) {
      news.failed(lane.registrationId(), failure);
    }
    gone.forEach(lineItem -> news.columnGone(lane.registrationId(), lineItem));
  }
}
