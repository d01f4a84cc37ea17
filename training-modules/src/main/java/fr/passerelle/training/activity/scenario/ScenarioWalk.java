package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.CourseStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody is in a scenario.
 *
 * <p>It is kept from the first choice on and changes with each. Whoever goes back has not chosen:
 * that part of the way is forgotten. An ending that was reached stays reached, and the first one
 * makes the scenario done. No time is kept here.
 */
@Entity
@Table(name = "training_scenario_walk")
public class ScenarioWalk {

  private static final String BETWEEN = " ";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_scenario_walk_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  /** The ids of the choices from the first scene on. */
  private String choices = "";

  /** The ids of the endings that were reached, the first one first. */
  private String endings = "";

  protected ScenarioWalk() {}

  ScenarioWalk(Attempt attempt, String activityId) {
    this.attempt = attempt;
    this.activityId = activityId;
  }

  /**
   * Goes on by this way; one that ends makes the scenario done.
   *
   * @throws fr.passerelle.training.attempt.StepNotOpen when the scenario is not reachable yet
   */
  void go(CourseStep step, Way way, Instant now) {
    choices = String.join(BETWEEN, way.choiceIds());
    if (way.scene().ends()) {
      reach(way.scene());
      attempt.reach(step, Achievement.FULL, now);
    }
  }

  private void reach(Scene ending) {
    List<String> reached = new ArrayList<>(endings());
    if (!reached.contains(ending.id())) {
      reached.add(ending.id());
      endings = String.join(BETWEEN, reached);
    }
  }

  /** The way to where one is. */
  Way way(Scenario scenario) {
    return Way.of(scenario, choices());
  }

  /** The endings that were reached, as the scenario lists them. */
  List<Scene> reached(Scenario scenario) {
    return scenario.endings().stream().filter(one -> endings().contains(one.id())).toList();
  }

  public String activityId() {
    return activityId;
  }

  /** What was chosen, from the first scene on. */
  List<String> choices() {
    return words(choices);
  }

  /** The ids of the endings that were reached, the first one first. */
  List<String> endings() {
    return words(endings);
  }

  private static List<String> words(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN));
  }
}
