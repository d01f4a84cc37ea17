package fr.passerelle.training.activity.meeting;

import java.time.Duration;
import java.time.Instant;

/**
 * When presence can be signed: from a little before until a little after by whoever is there, and
 * for a month after by the trainer, who has a sheet of paper to copy.
 */
public record SigningWindow(Instant opens, Instant closes, Instant closesForTrainer) {

  private static final Duration BEFORE = Duration.ofMinutes(15);
  private static final Duration AFTER = Duration.ofMinutes(30);
  private static final Duration AFTER_FOR_TRAINER = Duration.ofDays(30);

  public static SigningWindow of(Plan plan) {
    return new SigningWindow(
        plan.startsAt().minus(BEFORE),
        plan.endsAt().plus(AFTER),
        plan.endsAt().plus(AFTER_FOR_TRAINER));
  }

  public boolean isOpenAt(Instant now) {
    return !now.isBefore(opens) && now.isBefore(closes);
  }

  public boolean isOpenForTrainerAt(Instant now) {
    return !now.isBefore(opens) && now.isBefore(closesForTrainer);
  }
}
