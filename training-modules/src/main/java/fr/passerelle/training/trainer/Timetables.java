package fr.passerelle.training.trainer;

import fr.passerelle.lti.host.NewRows;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.course.Days;
import fr.passerelle.training.course.Timetable;
import fr.passerelle.training.timetable.GivenDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/** The days of one context's course, as its trainers give them. */
@ApplicationScoped
class Timetables {

  @PersistenceContext private EntityManager entities;
  @Inject private NewRows rows;

  /** What was given, by module; {@link Timetable#WHOLE} for the course. */
  @Transactional(Transactional.TxType.MANDATORY)
  Map<String, Days> of(AttemptKey key) {
    return GivenDays.byModule(all(key, "").getResultList());
  }

  /**
   * Gives days to each of these parts. Of two trainers who do so at once the second waits, and then
   * all is as the second says.
   *
   * @param given by module; {@link Days#NONE} takes its days away
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void give(AttemptKey key, Map<String, Days> given) {
    GivenDays whole = lockWhole(key);
    Map<String, GivenDays> kept = new HashMap<>();
    all(key, "").getResultList().forEach(row -> kept.put(row.moduleId(), row));
    given.forEach((module, days) -> give(whole, kept.get(module), module, days));
  }

  private void give(GivenDays whole, GivenDays kept, String module, Days days) {
    if (kept != null) {
      kept.change(days);
    } else if (!days.equals(Days.NONE)) {
      entities.persist(whole.beside(module, days));
    }
  }

  private GivenDays lockWhole(AttemptKey key) {
    rows.add(
        "insert into training_given_days"
            + " (id, registration_id, deployment_id, context_id, course_id, module_id)"
            + " values (?, ?, ?, ?, ?, ?)",
        rows.number("training_given_days_seq"),
        key.registrationId(),
        key.deploymentId(),
        key.contextId(),
        key.courseId(),
        Timetable.WHOLE);
    return all(key, " and d.moduleId = '" + Timetable.WHOLE + "'")
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  private TypedQuery<GivenDays> all(AttemptKey key, String which) {
    return entities
        .createQuery(
            "select d from GivenDays d where d.registrationId = :registration"
                + " and d.deploymentId = :deployment and d.contextId = :context"
                + " and d.courseId = :course"
                + which,
            GivenDays.class)
        .setParameter("registration", key.registrationId())
        .setParameter("deployment", key.deploymentId())
        .setParameter("context", key.contextId())
        .setParameter("course", key.courseId());
  }
}
