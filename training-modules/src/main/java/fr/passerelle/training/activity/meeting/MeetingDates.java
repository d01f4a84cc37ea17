package fr.passerelle.training.activity.meeting;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.training.attempt.AttemptKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dates of a context's meetings. Call inside a transaction. */
@ApplicationScoped
public class MeetingDates {

  @PersistenceContext private EntityManager entities;

  /** All of a group's, whichever meetings they hold, the first one first. */
  public List<MeetingDate> of(AttemptKey key) {
    return entities
        .createQuery(
            "select d from MeetingDate d where d.registrationId = :registration"
                + " and d.deploymentId = :deployment and d.contextId = :context"
                + " and d.courseId = :course order by d.startsAt, d.id",
            MeetingDate.class)
        .setParameter("registration", key.registrationId())
        .setParameter("deployment", key.deploymentId())
        .setParameter("context", key.contextId())
        .setParameter("course", key.courseId())
        .getResultList();
  }

  /** All of a group's that hold this meeting. */
  public List<MeetingDate> of(AttemptKey key, String activityId) {
    return of(key).stream().filter(date -> date.activityId().equals(activityId)).toList();
  }

  /** How many seats are taken, by the number of the date; one query. */
  public Map<Long, Long> taken(List<MeetingDate> dates) {
    return dates.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select s.held.id, count(s) from Seat s where s.held.id in :dates group by s.held.id",
                Object[].class)
            .setParameter("dates", dates.stream().map(MeetingDate::id).toList())
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /** The date of this number, whosever group's it is. */
  public Optional<MeetingDate> find(long id) {
    return Optional.ofNullable(entities.find(MeetingDate.class, id));
  }

  /** The date of this number, if it is for the group of this key. */
  public Optional<MeetingDate> find(AttemptKey key, long id) {
    return find(id).filter(date -> date.isFor(key));
  }

  /** The same, for writing: until the transaction ends, another who wants to write waits. */
  public Optional<MeetingDate> lock(AttemptKey key, long id) {
    return Optional.ofNullable(entities.find(MeetingDate.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(date -> date.isFor(key));
  }

  /** Adds a date, unless it is there already: a double click says the same twice. */
  public void add(MeetingDate date, AttemptKey key) {
    boolean there =
        of(key, date.activityId()).stream()
            .anyMatch(known -> !known.calledOff() && known.plan().equals(date.plan()));
    if (!there) {
      entities.persist(date);
    }
  }

  /** Takes away a date that nobody has a seat at, and nobody was at. */
  public void remove(MeetingDate date) {
    entities.remove(date);
  }

  /** There is no such date, or it is another group's. */
  public static Problem noSuchDate() {
    return new Problem(Status.NOT_FOUND, "training.problem.date");
  }
}
