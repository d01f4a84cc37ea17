package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** Finds learners of a group by their names. Call inside a transaction. */
@ApplicationScoped
public class GroupPeople {

  private static final int LONGEST = 100;
  private static final int MOST = 20;

  @PersistenceContext private EntityManager entities;

  /** Whoever's name holds these words; nobody for none. */
  Found called(AttemptKey key, String asked) {
    String words = OneLine.of(asked == null ? "" : asked.strip(), LONGEST).strip();
    return words.isEmpty()
        ? new Found("", List.of(), false)
        : Found.of(words, find(key, words), MOST);
  }

  private List<Attempt> find(AttemptKey key, String words) {
    return entities
        .createQuery(
            "select a from Attempt a join fetch a.learner l"
                + " where a.registrationId = :registration and a.deploymentId = :deployment"
                + " and a.contextId = :context and a.courseId = :course and a.graded = true"
                + " and lower(l.displayName) like :words escape '!' order by l.displayName, a.id",
            Attempt.class)
        .setParameter("registration", key.registrationId())
        .setParameter("deployment", key.deploymentId())
        .setParameter("context", key.contextId())
        .setParameter("course", key.courseId())
        .setParameter("words", "%" + literally(words.toLowerCase(Locale.FRENCH)) + "%")
        .setMaxResults(MOST + 1)
        .getResultList();
  }

  private static String literally(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
