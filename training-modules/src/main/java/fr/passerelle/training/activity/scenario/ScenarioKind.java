package fr.passerelle.training.activity.scenario;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.KeepsWork;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.kept.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scenario: the scene somebody is at, or the ending with the way that led there. */
@ApplicationScoped
public class ScenarioKind implements Playable<Scenario>, KeepsWork<Scenario> {

  @Inject private ScenarioWalks walks;

  @Override
  public Class<Scenario> activities() {
    return Scenario.class;
  }

  @Override
  public String icon() {
    return "scenario";
  }

  @Override
  public Fragment outline(Scenario scenario) {
    return Fragment.of("tm/scenario/outline.jte", "scenario", scenario);
  }

  @Override
  public View show(Visit<Scenario> visit) {
    return ScenarioPages.of(visit, walks.of(visit.attempt(), visit.activity()), null);
  }

  /** Which endings were reached; never by which way. */
  @Override
  public Map<String, Fragment> work(Attempt attempt, List<Scenario> scenarios, Reader reader) {
    Map<String, List<Scene>> reached = reached(scenarios, walks.all(attempt));
    Map<String, Fragment> work = new HashMap<>();
    reached.forEach(
        (id, endings) -> work.put(id, Fragment.of("tm/scenario/work.jte", "endings", endings)));
    return work;
  }

  static Map<String, List<Scene>> reached(List<Scenario> scenarios, List<ScenarioWalk> walks) {
    Map<String, List<Scene>> reached = new HashMap<>();
    for (Scenario scenario : scenarios) {
      walks.stream()
          .filter(walk -> walk.activityId().equals(scenario.id()))
          .map(walk -> walk.reached(scenario))
          .filter(endings -> !endings.isEmpty())
          .forEach(endings -> reached.put(scenario.id(), endings));
    }
    return reached;
  }

  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.shown(
            "training.who.endings",
            Set.of(Shown.WORK),
            "training_scenario_walk.activity_id",
            "training_scenario_walk.endings"),
        DataCategory.own("training.who.choices", "training_scenario_walk.choices"));
  }

  /** There are no scenarios in a guide for parents. */
  @Override
  public Set<Audience> audiences() {
    return EnumSet.of(Audience.TEACHERS);
  }

  @Override
  public KeptWork export(Attempt attempt) {
    return ExportedWalk.all(walks.all(attempt));
  }
}
