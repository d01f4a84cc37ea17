package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.attempt.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Where people are in the scenarios of an attempt. Call inside a transaction. */
@ApplicationScoped
public class ScenarioWalks {

  @PersistenceContext private EntityManager entities;

  /** Where one is in a scenario; before the first choice it is kept nowhere. */
  ScenarioWalk of(Attempt attempt, Scenario scenario) {
    return entities
        .createQuery(
            "select w from ScenarioWalk w where w.attempt = :attempt and w.activityId = :activity",
            ScenarioWalk.class)
        .setParameter("attempt", attempt)
        .setParameter("activity", scenario.id())
        .getResultStream()
        .findFirst()
        .orElseGet(() -> new ScenarioWalk(attempt, scenario.id()));
  }

  /** All of an attempt. */
  List<ScenarioWalk> all(Attempt attempt) {
    return entities
        .createQuery(
            "select w from ScenarioWalk w where w.attempt = :attempt order by w.activityId",
            ScenarioWalk.class)
        .setParameter("attempt", attempt)
        .getResultList();
  }

  /** Keeps it; one that is kept already stays as it is. */
  void keep(ScenarioWalk walk) {
    entities.persist(walk);
  }
}
