package fr.passerelle.training.activity.meeting;

import fr.passerelle.training.attempt.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Who was there. Call inside a transaction, with the attempt locked where one is written. */
@ApplicationScoped
public class Presences {

  @PersistenceContext private EntityManager entities;

  /** Keeps that somebody was there; what was signed first stays. */
  public void sign(Attempt attempt, MeetingDate date, Way way, Instant now) {
    boolean signed =
        of(attempt, date.activityId()).stream()
            .flatMap(one -> one.date().stream())
            .anyMatch(one -> one.id().equals(date.id()));
    if (!signed) {
      entities.persist(Presence.at(date, attempt, way, now));
    }
  }

  /** Keeps that somebody did the same elsewhere; where presence is known already, it is enough. */
  public void declare(Attempt attempt, String activityId, Instant now) {
    if (of(attempt, activityId).isEmpty()) {
      entities.persist(Presence.elsewhere(activityId, attempt, now));
    }
  }

  /** The presences of an attempt at one meeting, the first one first. */
  public List<Presence> of(Attempt attempt, String activityId) {
    return all(attempt).stream().filter(one -> one.activityId().equals(activityId)).toList();
  }

  /** Every presence of an attempt, with its date, in one query. */
  public List<Presence> all(Attempt attempt) {
    return entities
        .createQuery(
            "select p from Presence p left join fetch p.held where p.attempt = :attempt"
                + " order by p.activityId, p.signedAt",
            Presence.class)
        .setParameter("attempt", attempt)
        .getResultList();
  }

  /** Everybody who was at a date, with their names, in one query. */
  public List<Presence> at(MeetingDate date) {
    return entities
        .createQuery(
            "select p from Presence p join fetch p.attempt a join fetch a.learner"
                + " where p.held = :held",
            Presence.class)
        .setParameter("held", date)
        .getResultList();
  }

  public long count(MeetingDate date) {
    return entities
        .createQuery("select count(p) from Presence p where p.held = :held", Long.class)
        .setParameter("held", date)
        .getSingleResult();
  }
}
