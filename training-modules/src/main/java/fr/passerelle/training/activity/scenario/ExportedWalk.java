package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.kept.KeptWork;
import java.util.List;

/**
 * A scenario as whoever played it takes it away: what they chose, from the first scene to where
 * they are, and the endings they reached. The names of its parts are the keys of the file.
 */
record ExportedWalk(String scenario, List<String> choices, List<String> endings) {

  private static ExportedWalk of(ScenarioWalk walk) {
    return new ExportedWalk(walk.activityId(), walk.choices(), walk.endings());
  }

  static KeptWork all(List<ScenarioWalk> walks) {
    int choices = walks.stream().mapToInt(walk -> walk.choices().size()).sum();
    int endings = walks.stream().mapToInt(walk -> walk.endings().size()).sum();
    return new KeptWork(
        "scenarios",
        walks.stream().map(ExportedWalk::of).toList(),
        "training.data.scenarios",
        List.of(choices, endings));
  }
}
