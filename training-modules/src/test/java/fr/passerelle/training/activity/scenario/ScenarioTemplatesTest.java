package fr.passerelle.training.activity.scenario;

import static fr.passerelle.training.activity.scenario.Scenarios.small;
import static fr.passerelle.training.activity.scenario.Scenarios.way;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A scenario as it is drawn. */
class ScenarioTemplatesTest {

  @Test
  void drawsTheFirstSceneWithNothingToGoBackTo() {
    String page = scene(way(), null, null);
    assertTrue(page.contains("avant"), page);
    assertTrue(page.contains("name=\"choice\" value=\"tell\""), page);
    assertTrue(page.contains("name=\"place\" value=\"0.start\""), page);
    assertTrue(page.contains("/who"), page);
    assertFalse(page.contains("/walk/back"), page);
  }

  @Test
  void drawsWhatCameOfTheChoiceAndTheWayBack() {
    String page = scene(way("hold"), null, null);
    assertTrue(page.contains("Choix hold") && page.contains("suite hold"), page);
    assertTrue(page.contains("texte wait"), page);
    assertTrue(page.contains("/walk/back"), page);
    assertFalse(page.contains("avant"), page);
    assertFalse(page.contains("/next"), page);
  }

  @Test
  void offersToGoOnToWhoHasReachedAnEndingBefore() {
    assertTrue(scene(way("hold"), "/next", null).contains("href=\"/next\""));
  }

  @Test
  void saysWhyNothingHasChanged() {
    for (WhyNot why : WhyNot.values()) {
      String page = scene(way("hold"), null, why);
      assertTrue(page.contains("role=\"alert\""), page);
    }
    assertTrue(scene(way("hold"), null, WhyNot.REPEATED).contains("déjà enregistré"));
    assertTrue(scene(way("hold"), null, WhyNot.ELSEWHERE).contains("rien n’a changé"));
  }

  @Test
  void drawsAnEndingWithTheWholeWayAndKeepsTheOthersAsASurprise() {
    String page = ending(way("hold", "hold"), List.of("late"));
    assertTrue(page.contains("Une fin difficile"), page);
    assertEquals(2, page.split("Vous avez choisi", -1).length - 1, page);
    assertTrue(page.contains("1 fin atteinte sur 2"), page);
    assertTrue(page.contains("pas encore vue"), page);
    assertFalse(page.contains("Fin calm"), page);
    assertTrue(page.contains("href=\"/next\""), page);
  }

  @Test
  void saysWhenAllEndingsWereSeen() {
    assertTrue(ending(way("tell"), List.of("calm", "late")).contains("toutes les fins"));
  }

  @Test
  void theTrainerReadsTheEndingsAndNoChoice() {
    String work =
        Drawn.page("tm/scenario/work.jte", Map.of("endings", small().endings().subList(0, 1)));
    assertTrue(work.contains("Fin atteinte") && work.contains("Fin calm"), work);
    assertFalse(work.contains("Choix"), work);
  }

  @Test
  void anOutlineTellsWhereEachChoiceLeads() {
    String outline = Drawn.part(new ScenarioKind().outline(small()));
    assertTrue(outline.contains("Choix hold → Scène wait"), outline);
  }

  private static String scene(Way way, String next, WhyNot why) {
    return Drawn.page(
        "tm/scenario/scene.jte", Map.of("scene", SceneView.of(Kinds.FRAME, way, next, why)));
  }

  private static String ending(Way way, List<String> reached) {
    List<Scene> endings =
        small().endings().stream().filter(one -> reached.contains(one.id())).toList();
    return Drawn.page(
        "tm/scenario/ending.jte",
        Map.of("ending", EndingView.of(Kinds.FRAME, way, endings, "/next", null)));
  }
}
