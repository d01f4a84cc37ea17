package fr.passerelle.training.activity.meeting;

import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.ScoreReport;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Achievement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps presence, which is what a meeting is done by: at the door, by the word, or by the trainer.
 * The presence and the score it owes are one transaction.
 */
@ApplicationScoped
public class Signing {

  /** What became of a signature. */
  public enum Outcome {
    SIGNED,
    /** The code has changed, or it is another word. */
    WRONG,
    /** Too early, too late, or called off. */
    CLOSED,
    /** Who looks after the group signs nothing. */
    NO_LEARNER;

    /** The key of what a page says; for a refusal. */
    public String textKey() {
      return "training.presence.refused." + name();
    }
  }

  @Inject private Presences presences;
  @Inject private Attempts attempts;
  @Inject private ScoreReport scores;
  @Inject private Catalog catalog;
  @Inject private ToolSettings settings;
  @Inject private Clock clock;

  public Door door(long date) {
    return new Door(settings.secret(), date);
  }

  /** Whether whoever is there can sign now. */
  public static boolean isOpen(MeetingDate date, Instant now) {
    return !date.calledOff() && SigningWindow.of(date.plan()).isOpenAt(now);
  }

  /** Whoever has scanned the code at the door. */
  public Outcome atDoor(Visit<Meeting> visit, MeetingDate date, String code) {
    if (!isOpen(date, visit.now())) {
      return Outcome.CLOSED;
    }
    return door(date.id()).opensTo(code, visit.now()) ? sign(visit, date, Way.DOOR) : Outcome.WRONG;
  }

  /** Whoever has heard the word, or has a code to type; of whichever date is held now. */
  public Outcome byWord(Visit<Meeting> visit, List<MeetingDate> dates, String typed) {
    Instant now = visit.now();
    List<MeetingDate> open = dates.stream().filter(date -> isOpen(date, now)).toList();
    if (open.isEmpty()) {
      return Outcome.CLOSED;
    }
    Optional<MeetingDate> meant =
        open.stream()
            .filter(date -> door(date.id()).opensToTyped(typed, date.wordNumber(), now))
            .findFirst();
    return meant.map(date -> sign(visit, date, Way.WORD)).orElse(Outcome.WRONG);
  }

  private Outcome sign(Visit<Meeting> visit, MeetingDate date, Way way) {
    Attempt attempt = visit.attempt();
    if (!attempt.graded()) {
      return Outcome.NO_LEARNER;
    }
    visit.recording(
        () -> {
          presences.sign(attempt, date, way, visit.now());
          attempt.grant(visit.activity(), Achievement.FULL, visit.now());
        });
    return Outcome.SIGNED;
  }

  /**
   * Whom the trainer has seen; of another group nobody is signed.
   *
   * @return whether it is not too early, nor too late
   */
  public boolean byTrainer(AttemptKey group, MeetingDate date, Collection<Long> people) {
    Instant now = clock.instant();
    if (date.calledOff() || !SigningWindow.of(date.plan()).isOpenForTrainerAt(now)) {
      return false;
    }
    attempts
        .lockInGroup(group, people)
        .forEach(
            attempt ->
                recording(
                    attempt,
                    date.activityId(),
                    () -> presences.sign(attempt, date, Way.TRAINER, now)));
    return true;
  }

  /** Who did the same elsewhere, as the trainer knows. */
  public void declare(AttemptKey group, String activityId, Collection<Long> people) {
    attempts
        .lockInGroup(group, people)
        .forEach(
            attempt ->
                recording(
                    attempt,
                    activityId,
                    () -> presences.declare(attempt, activityId, clock.instant())));
  }

  /** A version of the course without this meeting owes nothing for it. */
  private void recording(Attempt attempt, String activityId, Runnable presence) {
    scores.recording(
        attempt,
        () -> {
          presence.run();
          catalog
              .version(attempt.version())
              .activity(activityId)
              .filter(Meeting.class::isInstance)
              .ifPresent(meeting -> attempt.grant(meeting, Achievement.FULL, clock.instant()));
        });
  }
}
