package fr.passerelle.training.revision;

import fr.passerelle.training.activity.MissedQuestions;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.Keeper;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The missed questions of attempts, for their owners alone. Call inside a transaction. */
@ApplicationScoped
public class Revisions implements MissedQuestions, Keeper {

  @PersistenceContext private EntityManager entities;

  @Override
  public void missed(Attempt attempt, String activityId, List<Question> questions, Instant now) {
    if (questions.isEmpty()) {
      return;
    }
    Map<String, MissedQuestion> before = of(attempt, activityId);
    for (Question question : questions) {
      MissedQuestion known = before.get(question.id());
      if (known == null) {
        entities.persist(new MissedQuestion(attempt, activityId, question.id(), now));
      } else {
        known.missed(now);
      }
    }
  }

  private Map<String, MissedQuestion> of(Attempt attempt, String activityId) {
    return entities
        .createQuery(
            "select m from MissedQuestion m where m.attempt = :attempt"
                + " and m.activityId = :activity",
            MissedQuestion.class)
        .setParameter("attempt", attempt)
        .setParameter("activity", activityId)
        .getResultStream()
        .collect(Collectors.toMap(MissedQuestion::questionId, Function.identity()));
  }

  /** All of them, those known by now included; one query, whatever the history. */
  List<MissedQuestion> of(Attempt attempt) {
    return entities
        .createQuery(
            "select m from MissedQuestion m where m.attempt = :attempt order by m.dueAt, m.id",
            MissedQuestion.class)
        .setParameter("attempt", attempt)
        .getResultList();
  }

  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.own(
            "training.who.revision",
            "training_missed_question.activity_id",
            "training_missed_question.question_id",
            "training_missed_question.stage"),
        DataCategory.times(
            "training_missed_question.due_at", "training_missed_question.revised_at"));
  }

  @Override
  public Set<Audience> audiences() {
    return EnumSet.of(Audience.TEACHERS);
  }

  /**
   * One of them as its owner takes it away; {@code due} is null where it is known, {@code revised}
   * before it was asked. The names of its parts are the keys of the file.
   */
  record ExportedRevision(
      String activity, String question, String stage, Instant due, Instant revised) {

    private static ExportedRevision of(MissedQuestion one) {
      return new ExportedRevision(
          one.activityId(), one.questionId(), one.stage().name(), one.dueAt(), one.revisedAt());
    }
  }

  @Override
  public KeptWork export(Attempt attempt) {
    List<ExportedRevision> parts = of(attempt).stream().map(ExportedRevision::of).toList();
    return new KeptWork("revisions", parts, "training.data.revisions", List.of(parts.size()));
  }
}
