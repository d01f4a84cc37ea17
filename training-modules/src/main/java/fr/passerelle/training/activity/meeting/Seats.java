package fr.passerelle.training.activity.meeting;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who means to come. Call inside a transaction. */
@ApplicationScoped
public class Seats {

  /** What became of a wish for a seat. */
  public enum Outcome {
    TAKEN,
    /** Every place is taken. */
    FULL,
    /** It has begun, or was called off. */
    CLOSED,
    /** Who looks after the group takes nobody's place. */
    NO_LEARNER;

    /** The key of what a page says; for a refusal. */
    public String textKey() {
      return "training.meeting.refused." + name();
    }
  }

  @PersistenceContext private EntityManager entities;
  @Inject private MeetingDates dates;

  /**
   * Takes a seat at a date, and gives back the one at another date of the same meeting.
   *
   * @param date which {@link MeetingDates#lock} has locked: whoever comes at the same moment counts
   *     the places afterwards
   */
  public Outcome take(Attempt attempt, MeetingDate date, Instant now) {
    Optional<Seat> mine = of(attempt, date.activityId());
    if (mine.filter(seat -> seat.isAt(date)).isPresent()) {
      return Outcome.TAKEN;
    }
    if (!attempt.graded()) {
      return Outcome.NO_LEARNER;
    }
    if (!date.isOpenAt(now)) {
      return Outcome.CLOSED;
    }
    if (date.plan().left(count(date)).filter(left -> left == 0).isPresent()) {
      return Outcome.FULL;
    }
    mine.ifPresentOrElse(
        seat -> seat.moveTo(date, now), () -> entities.persist(new Seat(attempt, date, now)));
    return Outcome.TAKEN;
  }

  /** Gives a seat back, unless the date has begun. */
  public void giveBack(Attempt attempt, AttemptKey key, long dateId, Instant now) {
    dates
        .find(key, dateId)
        .filter(date -> date.calledOff() || date.isOpenAt(now))
        .flatMap(date -> of(attempt, date.activityId()).filter(seat -> seat.isAt(date)))
        .ifPresent(entities::remove);
  }

  /** The seat of this attempt at a meeting. */
  public Optional<Seat> of(Attempt attempt, String activityId) {
    return all(attempt).stream().filter(seat -> seat.activityId().equals(activityId)).findFirst();
  }

  /** Every seat of an attempt, with its date, in one query. */
  public List<Seat> all(Attempt attempt) {
    return entities
        .createQuery(
            "select s from Seat s join fetch s.held where s.attempt = :attempt"
                + " order by s.activityId",
            Seat.class)
        .setParameter("attempt", attempt)
        .getResultList();
  }

  /** Everybody who has a seat at a date, with their names, in one query. */
  public List<Seat> at(MeetingDate date) {
    return entities
        .createQuery(
            "select s from Seat s join fetch s.attempt a join fetch a.learner where s.held = :held",
            Seat.class)
        .setParameter("held", date)
        .getResultList();
  }

  public long count(MeetingDate date) {
    return dates.taken(List.of(date)).getOrDefault(date.id(), 0L);
  }
}
