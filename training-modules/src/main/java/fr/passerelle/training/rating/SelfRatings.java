package fr.passerelle.training.rating;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.Keeper;
import fr.passerelle.training.kept.KeptWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The self-ratings of an attempt, for their owner alone. Call inside a transaction. */
@ApplicationScoped
public class SelfRatings implements Keeper {

  @PersistenceContext private EntityManager entities;

  /** The name of the level given last in one activity, by statement. */
  public Map<String, String> of(Attempt attempt, String activityId) {
    return known(attempt, activityId).values().stream()
        .collect(Collectors.toMap(SelfRating::statementId, SelfRating::rating));
  }

  /** The name of the level given last, by activity and by statement, in one query. */
  public Map<String, Map<String, String>> of(Attempt attempt, Collection<String> activities) {
    return activities.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select r from SelfRating r where r.attempt = :attempt and r.activityId in :some",
                SelfRating.class)
            .setParameter("attempt", attempt)
            .setParameter("some", activities)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    SelfRating::activityId,
                    Collectors.toMap(SelfRating::statementId, SelfRating::rating)));
  }

  private Map<String, SelfRating> known(Attempt attempt, String activityId) {
    return entities
        .createQuery(
            "select r from SelfRating r where r.attempt = :attempt and r.activityId = :activity",
            SelfRating.class)
        .setParameter("attempt", attempt)
        .setParameter("activity", activityId)
        .getResultStream()
        .collect(Collectors.toMap(SelfRating::statementId, Function.identity()));
  }

  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.own(
            "training.who.positioning",
            "training_self_rating.activity_id",
            "training_self_rating.statement_id",
            "training_self_rating.first_rating",
            "training_self_rating.rating"),
        DataCategory.times("training_self_rating.first_at", "training_self_rating.rated_at"));
  }

  /** Every rating of an attempt, whichever kinds asked for it. */
  @Override
  public KeptWork export(Attempt attempt) {
    return ExportedRating.all(
        entities
            .createQuery(
                "select r from SelfRating r where r.attempt = :attempt order by r.activityId,"
                    + " r.firstAt",
                SelfRating.class)
            .setParameter("attempt", attempt)
            .getResultList());
  }

  /** Keeps what was rated, over what was rated before. */
  public void rate(
      Attempt attempt, String activityId, Map<String, ? extends Enum<?>> levels, Instant now) {
    Map<String, SelfRating> known = known(attempt, activityId);
    levels.forEach(
        (statement, level) -> {
          if (known.containsKey(statement)) {
            known.get(statement).rate(level, now);
          } else {
            entities.persist(new SelfRating(attempt, activityId, statement, level, now));
          }
        });
  }
}
