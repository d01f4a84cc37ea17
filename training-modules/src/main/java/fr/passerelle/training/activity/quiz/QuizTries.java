package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.CourseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The tries of an attempt's quizzes. Call inside a transaction. */
@ApplicationScoped
public class QuizTries {

  @PersistenceContext private EntityManager entities;

  /** The try under way or finished last, with its answers, in one query. */
  public Optional<QuizTry> latest(Attempt attempt, CourseStep step) {
    return entities
        .createQuery(
            "select distinct t from QuizTry t left join fetch t.answers"
                + " where t.attempt = :attempt and t.activityId = :activity and t.number ="
                + " (select max(o.number) from QuizTry o"
                + " where o.attempt = :attempt and o.activityId = :activity)",
            QuizTry.class)
        .setParameter("attempt", attempt)
        .setParameter("activity", step.activityId())
        .getResultStream()
        .findFirst();
  }

  /** Every try of an attempt with its answers, for their owner alone. */
  public List<QuizTry> all(Attempt attempt) {
    return entities
        .createQuery(
            "select distinct t from QuizTry t left join fetch t.answers"
                + " where t.attempt = :attempt order by t.activityId, t.number",
            QuizTry.class)
        .setParameter("attempt", attempt)
        .getResultList();
  }

  /** Keeps a try; one that is kept already stays as it is. */
  public void add(QuizTry quizTry) {
    entities.persist(quizTry);
  }
}
