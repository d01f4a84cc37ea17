package fr.passerelle.training.activity.scenario;

import static fr.passerelle.training.activity.scenario.Scenarios.choice;
import static fr.passerelle.training.activity.scenario.Scenarios.ending;
import static fr.passerelle.training.activity.scenario.Scenarios.scenario;
import static fr.passerelle.training.activity.scenario.Scenarios.scene;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds together is played, what does not is refused, at its place. */
class PlotTest {

  @Test
  void aWayMayLeadBackAsLongAsAnotherLeadsOut() {
    assertEquals(4, Scenarios.small().scenes().size());
  }

  @Test
  void refusesAChoiceThatLeadsNowhere() {
    BrokenPlot fault =
        fault(scene("start", choice("a", "end"), choice("b", "gone")), ending("end", Mood.GOOD));
    assertTrue(fault.isAboutAChoice());
    assertEquals(0, fault.scene());
    assertEquals(1, fault.choice());
    assertEquals("there is no such scene to go to: gone", fault.getMessage());
  }

  @Test
  void refusesASceneThatNoWayLeadsTo() {
    assertFault(
        2,
        "no way leads to this scene: lost",
        scene("start", choice("a", "end")),
        ending("end", Mood.GOOD),
        scene("lost", choice("a", "end")));
  }

  @Test
  void refusesACircleWithoutAWayOut() {
    assertFault(
        1,
        "no way leads from this scene to an ending: round",
        scene("start", choice("a", "end"), choice("b", "round")),
        scene("round", choice("a", "again")),
        scene("again", choice("a", "round")),
        ending("end", Mood.GOOD));
  }

  @Test
  void refusesAStoryWithoutAnEnding() {
    assertFault(
        0, "no scene is an ending", scene("a", choice("x", "b")), scene("b", choice("x", "a")));
  }

  @Test
  void refusesAStoryThatBeginsWithItsEnd() {
    assertFault(
        0,
        "the first scene is where it begins, and no ending",
        ending("end", Mood.GOOD),
        scene("a", choice("x", "end")));
  }

  @Test
  void refusesASceneThatStops() {
    assertFault(
        1,
        "a scene has choices, or is an ending: stop",
        scene("start", choice("a", "stop"), choice("b", "end")),
        scene("stop"),
        ending("end", Mood.GOOD));
  }

  @Test
  void refusesOneNameForTwoThings() {
    assertFault(
        1,
        "id used twice: start",
        scene("start", choice("a", "start")),
        ending("start", Mood.GOOD));
    assertEquals(
        "id used twice: a",
        fault(scene("start", choice("a", "end"), choice("a", "end")), ending("end", Mood.GOOD))
            .getMessage());
  }

  @Test
  void refusesMoreEndingsThanAreKept() {
    List<Scene> scenes = new ArrayList<>();
    scenes.add(
        scene(
            "start",
            IntStream.range(0, 21).mapToObj(i -> choice("c" + i, "e" + i)).toArray(Choice[]::new)));
    IntStream.range(0, 21).forEach(i -> scenes.add(ending("e" + i, Mood.MIXED)));
    assertFault(0, "at most 20 endings, not 21", scenes.toArray(Scene[]::new));
  }

  /** However scenes are thrown together: what is taken can be played to its end from anywhere. */
  @Test
  void whateverIsTakenCanBePlayedToAnEnd() {
    Random random = new Random(20261129);
    int taken = 0;
    for (int story = 0; story < 3000; story++) {
      List<Scene> scenes = thrownTogether(random);
      boolean holds = holdsTogether(scenes);
      taken += holds ? 1 : 0;
      assertEquals(holds, isTaken(scenes), scenes.toString());
    }
    assertTrue(taken > 100 && taken < 2900, taken + " of 3000 hold together");
  }

  private static List<Scene> thrownTogether(Random random) {
    int count = 2 + random.nextInt(5);
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int choices = i == 0 ? 2 : random.nextInt(3);
      scenes.add(
          choices == 0
              ? ending("s" + i, Mood.MIXED)
              : scene(
                  "s" + i,
                  IntStream.range(0, choices)
                      .mapToObj(c -> choice("c" + c, "s" + random.nextInt(count)))
                      .toArray(Choice[]::new)));
    }
    return scenes;
  }

  /** The same said differently: by all ways that are no longer than there are scenes. */
  private static boolean holdsTogether(List<Scene> scenes) {
    Set<String> from = reached(scenes, "s0");
    return from.size() == scenes.size()
        && scenes.stream()
            .allMatch(
                scene ->
                    reached(scenes, scene.id()).stream()
                        .anyMatch(
                            id -> id.equals(scene.id()) && scene.ends() || of(scenes, id).ends()));
  }

  private static Set<String> reached(List<Scene> scenes, String from) {
    Set<String> reached = new HashSet<>(Set.of(from));
    for (int step = 0; step < scenes.size(); step++) {
      for (String id : Set.copyOf(reached)) {
        of(scenes, id).choices().forEach(choice -> reached.add(choice.to()));
      }
    }
    return reached;
  }

  private static Scene of(List<Scene> scenes, String id) {
    return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst().orElseThrow();
  }

  private static boolean isTaken(List<Scene> scenes) {
    try {
      Plot.check(scenes);
      return true;
    } catch (BrokenPlot refused) {
      return false;
    }
  }

  private static void assertFault(int scene, String reason, Scene... scenes) {
    BrokenPlot fault = fault(scenes);
    assertEquals(reason, fault.getMessage());
    assertEquals(scene, fault.scene());
  }

  private static BrokenPlot fault(Scene... scenes) {
    return assertThrows(BrokenPlot.class, () -> scenario(scenes));
  }
}
